package io.herald.channel.social.x;

import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.shared.PublicId;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The two calls of X's API that Herald needs. */
final class XApi {

    private final HttpTransport transport;
    private final XSettings settings;
    private final Clock clock;

    XApi(HttpTransport transport, XSettings settings, Clock clock) {
        this.transport = transport;
        this.settings = settings;
        this.clock = clock;
    }

    HttpResult post(JsonObject post) {
        return transport.exchange(signed(HttpCall.post(HttpCall.address(settings.api() + "/2/tweets"))).json(post));
    }

    HttpResult me() {
        return transport.exchange(signed(HttpCall.get(HttpCall.address(settings.api() + "/2/users/me"))));
    }

    /** A text in the object {@code data} of an answer. */
    static Optional<String> data(HttpResult result, String name) {
        return result instanceof Answered answer && answer.succeeded()
                ? answer.json().filter(json -> json.get("data") instanceof JsonObject)
                        .map(json -> json.getJsonObject("data").getString(name, "")).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private HttpCall signed(HttpCall call) {
        return settings.keys()
                .map(keys -> call.header("Authorization", keys.authorization(call.method(), call.address(), Map.of(),
                        PublicId.next() + PublicId.next(), clock.instant())))
                .or(() -> settings.token().map(call::bearer)).orElse(call);
    }
}
