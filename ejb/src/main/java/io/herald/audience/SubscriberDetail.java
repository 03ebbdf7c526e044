package io.herald.audience;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything that is kept about one subscriber.
 *
 * @param owner mail address of whoever answers for a web server
 * @param quiet when no text comes
 */
public record SubscriberDetail(SubscriberView subscriber, Optional<String> owner, Optional<QuietHours> quiet,
        Optional<Instant> quarantinedAt, Proof proof) {

    /**
     * How we know that they said yes, beside the moment, the text and the address that the view names.
     *
     * @param confirmedBy {@code link}, {@code code}, {@code answer} or {@code import}
     * @param version names the text that was shown: the beginning of its SHA-256
     * @param importId of the file they came by
     */
    public record Proof(Optional<String> confirmedBy, Optional<String> language, Optional<String> version,
            Optional<String> importId) {}
}
