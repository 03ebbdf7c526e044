package io.herald.channel.chat.slack;

import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Secret;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Slack's Web API: methods that answer {@code {"ok": true, ...}} or {@code {"ok": false, "error": "..."}}. */
final class SlackApi {

    private final HttpTransport transport;
    private final String root;
    private final Secret token;
    private final Verdict once;
    private final Verdict repeatable;

    SlackApi(HttpTransport transport, SlackSettings settings, Clock clock) {
        this.transport = transport;
        this.root = settings.api() + "/";
        this.token = settings.token().orElse(Secret.of(""));
        this.once = new Verdict(clock, false);
        this.repeatable = new Verdict(clock, true);
    }

    /** Calls a method that must not be called again as long as nobody knows how it ended. */
    JsonObject once(String method, JsonObject arguments) throws NotDeliveredException {
        JsonObject answer = answer(call(method).json(arguments), once);
        return succeeded(answer, once);
    }

    /** Calls a method that does no harm when it is called again. */
    JsonObject repeatable(String method, JsonObject arguments) throws NotDeliveredException {
        return succeeded(answer(call(method).json(arguments), repeatable), repeatable);
    }

    /** The same, for steps whose failure is an answer like any other: see {@link #error}. */
    JsonObject attempt(String method, JsonObject arguments) throws NotDeliveredException {
        return answer(call(method).json(arguments), repeatable);
    }

    /** Calls a method that only reads; those take forms. */
    JsonObject read(String method, Map<String, String> arguments) throws NotDeliveredException {
        return answer(call(method).form(arguments), repeatable);
    }

    /** Slack's word for what went wrong; empty if nothing did. */
    static Optional<String> error(JsonObject answer) {
        return answer.getBoolean("ok", false) ? Optional.empty()
                : Optional.of(answer.getString("error", "unknown_error"));
    }

    private HttpCall call(String method) {
        return HttpCall.post(HttpCall.address(root + method)).bearer(token);
    }

    private JsonObject answer(HttpCall call, Verdict verdict) throws NotDeliveredException {
        HttpResult result = transport.exchange(call);
        if (result instanceof Answered answer && answer.succeeded() && answer.json().isPresent()) {
            return answer.json().get();
        }
        throw new NotDeliveredException(verdict.of(result));
    }

    private static JsonObject succeeded(JsonObject answer, Verdict verdict) throws NotDeliveredException {
        Optional<String> error = error(answer);
        if (error.isPresent()) {
            throw new NotDeliveredException(SlackErrors.outcome(error.get(), verdict));
        }
        return answer;
    }
}
