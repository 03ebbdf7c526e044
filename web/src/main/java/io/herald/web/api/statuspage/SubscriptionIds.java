package io.herald.web.api.statuspage;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Ids of subscriptions that follow from the address alone, so that they exist for every address and give nothing away.
 * They are names, not secrets.
 */
final class SubscriptionIds {

    private SubscriptionIds() {}

    static String of(String email) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the address; empty for what is no such id */
    static Optional<String> email(String id) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
