package io.herald.channel;

import java.time.Duration;
import java.util.Optional;

/** How one attempt to hand a message to a provider ended. Reasons are for people who look after deliveries. */
public sealed interface DeliveryOutcome {

    /**
     * The provider took responsibility; the message is never sent again.
     *
     * @param reference what the provider calls the message, for asking it later; may be empty
     */
    record Accepted(String reference) implements DeliveryOutcome {}

    /**
     * Not now; certainly not taken by the provider, so that trying again cannot make a second copy.
     *
     * @param retryAfter how long the provider asked us to wait, if it did
     * @param concerns whether waiting is about this recipient or about the provider as a whole
     */
    record Deferred(String reason, Optional<Duration> retryAfter, Scope concerns) implements DeliveryOutcome {

        /** Only this recipient cannot be served now (grey-listing, full mailbox). */
        public static Deferred recipient(String reason) {
            return new Deferred(reason, Optional.empty(), Scope.RECIPIENT);
        }

        /** The provider cannot be reached or serves nobody now. */
        public static Deferred provider(String reason) {
            return new Deferred(reason, Optional.empty(), Scope.PROVIDER);
        }
    }

    /** The provider will never take this message for this recipient. */
    record Refused(String reason) implements DeliveryOutcome {}

    /** The connection ended after the message was written and before the answer came: it may have been taken. */
    record Unclear(String reason) implements DeliveryOutcome {}

    /** Whom a deferral is about. */
    enum Scope {
        RECIPIENT, PROVIDER
    }
}
