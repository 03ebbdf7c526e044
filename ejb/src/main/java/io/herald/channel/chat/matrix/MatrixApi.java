package io.herald.channel.chat.matrix;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Secret;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The two calls of the client-server API that Herald needs. */
final class MatrixApi {

    private final HttpTransport transport;
    private final String root;
    private final Secret token;
    private final Verdict verdict;

    MatrixApi(HttpTransport transport, MatrixSettings settings, Clock clock) {
        this.transport = transport;
        this.root = settings.server() + "/_matrix/client/v3/";
        this.token = settings.token().orElse(Secret.of(""));
        this.verdict = new Verdict(clock, true);
    }

    /** @return the id of the event; the same again for the same transaction */
    String send(String room, String transaction, JsonObject content) throws NotDeliveredException {
        HttpResult result = transport.exchange(HttpCall.put(HttpCall.address(root + "rooms/" + encoded(room)
                + "/send/m.room.message/" + encoded(transaction))).bearer(token).json(content));
        Optional<String> event = text(result, "event_id");
        if (event.isPresent()) {
            return event.get();
        }
        throw new NotDeliveredException(failure(result));
    }

    HttpResult whoAmI() {
        return transport.exchange(HttpCall.get(HttpCall.address(root + "account/whoami")).bearer(token));
    }

    static Optional<String> text(HttpResult result, String name) {
        return result instanceof Answered answer && answer.succeeded()
                ? answer.json().map(json -> json.getString(name, "")).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    /** Older servers say how long to wait in the body only ({@code M_LIMIT_EXCEEDED}). */
    private DeliveryOutcome failure(HttpResult result) {
        if (result instanceof Answered answer && answer.status() == 429 && answer.header("Retry-After").isEmpty()) {
            Optional<Duration> wait = answer.json().filter(json -> json.get("retry_after_ms") instanceof JsonNumber)
                    .map(json -> Duration.ofMillis(json.getJsonNumber("retry_after_ms").longValue()));
            return new Deferred(answer.excerpt(), wait, Scope.PROVIDER);
        }
        return verdict.of(result);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
