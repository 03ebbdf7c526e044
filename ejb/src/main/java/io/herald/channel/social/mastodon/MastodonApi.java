package io.herald.channel.social.mastodon;

import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.shared.Secret;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One server, and what it told about itself. Safe for many threads. */
final class MastodonApi {

    private final HttpTransport transport;
    private final String root;
    private final Secret token;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile LengthRule rule = LengthRule.STANDARD;

    MastodonApi(HttpTransport transport, MastodonSettings settings) {
        this.transport = transport;
        this.root = settings.server();
        this.token = settings.token().orElse(Secret.of(""));
    }

    HttpResult post(String key, JsonObject status) {
        return transport.exchange(HttpCall.post(HttpCall.address(root + "/api/v1/statuses")).bearer(token)
                .header("Idempotency-Key", key).json(status));
    }

    HttpResult account() {
        return transport
                .exchange(HttpCall.get(HttpCall.address(root + "/api/v1/accounts/verify_credentials")).bearer(token));
    }

    /**
     * The rule as far as it is known, without waiting: drafting goes on with Mastodon's own until the server answers.
     */
    LengthRule rule() {
        if (asked.compareAndSet(false, true)) {
            Thread.ofVirtual().name("herald-mastodon-limit").start(this::learn);
        }
        return rule;
    }

    /** Asks the server for its rule; a server that does not answer is asked again next time. */
    void learn() {
        asked.set(true);
        HttpResult result = transport.exchange(HttpCall.get(HttpCall.address(root + "/api/v2/instance")));
        Optional<LengthRule> told = result instanceof Answered answer && answer.succeeded()
                ? answer.json().flatMap(LengthRule::read)
                : Optional.empty();
        told.ifPresent(known -> rule = known);
        asked.set(told.isPresent());
    }
}
