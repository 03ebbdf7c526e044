package io.herald.audience;

import io.herald.shared.Sha256;
import java.security.SecureRandom;
import java.time.Duration;

/** Six digits that show that a telephone is at hand. Its {@code toString} shows stars. */
record PhoneCode(String digits) {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int BOUND = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PhoneCode next() {
        return new PhoneCode("%06d".formatted(RANDOM.nextInt(BOUND)));
    }

    /** What is kept of it: worth nothing for any other subscriber. */
    String hashFor(SubscriberId subscriber) {
        return Sha256.hex("code " + subscriber.value() + " " + digits);
    }

    @Override
    public String toString() {
        return "******";
    }
}
