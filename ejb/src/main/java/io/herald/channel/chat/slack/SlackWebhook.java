package io.herald.channel.chat.slack;

import io.herald.channel.Content;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpProbe;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Secret;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;

/** An incoming webhook: posts into the one channel it was made for, says {@code ok}, and can change nothing later. */
final class SlackWebhook {

    private final HttpTransport transport;
    private final Secret address;
    private final Verdict verdict;

    SlackWebhook(HttpTransport transport, Secret address, Clock clock) {
        this.transport = transport;
        this.address = address;
        this.verdict = new Verdict(clock, false);
    }

    /** @return a reference, which says little because Slack gives none */
    String post(Content content, PublicLinks links) throws NotDeliveredException {
        HttpResult result = call(SlackBlocks.message(content, links).build());
        if (result instanceof Answered answer && answer.succeeded() && answer.body().strip().equals("ok")) {
            return "webhook";
        }
        throw new NotDeliveredException(verdict.of(result));
    }

    /** A message without words is refused by a webhook that lives, so nobody sees it. */
    Probe probe() {
        return HttpProbe.of(call(JsonValue.EMPTY_JSON_OBJECT),
                answer -> new Probe(answer.status() == 400 && !answer.body().contains("invalid_token"),
                        answer.excerpt()));
    }

    private HttpResult call(JsonObject body) {
        return transport.exchange(HttpCall.post(HttpCall.address(address.value())).json(body));
    }
}
