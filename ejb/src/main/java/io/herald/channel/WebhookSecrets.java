package io.herald.channel;

import io.herald.shared.Secret;
import io.herald.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The secrets that calls to webhook subscribers are signed with (Standard Webhooks 1.0.0: {@code whsec_} and Base64 of
 * 32 bytes). They are kept nowhere: each is made, again and again the same, of this installation's key and the
 * subscriber's own token.
 */
@ApplicationScoped
public class WebhookSecrets {

    private final SecretBox box;

    @SuppressWarnings("NullAway")
    protected WebhookSecrets() {
        this(null);
    }

    @Inject
    public WebhookSecrets(SecretBox box) {
        this.box = box;
    }

    /** @param token the one with which the subscriber can leave */
    public Secret of(String token) {
        return Secret.of("whsec_" + box.derive("webhook " + token).value());
    }
}
