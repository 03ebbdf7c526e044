package io.herald.audience;

import io.herald.audience.domain.SignUpThrottle;
import io.herald.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** How often anybody may ask for something about subscriptions. */
@Dependent
class SignUpLimit {

    static final int PER_REMOTE_ADDRESS_AND_HOUR = 20;
    /** Texts cost money, so all strangers together may ask for so many codes. */
    static final int TEXTS_PER_HOUR = 500;
    static final int GUESSES_PER_HOUR = 5;

    private final SignUpThrottle throttle;
    private final Clock clock;

    @Inject
    SignUpLimit(SignUpThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** @throws TooManySignUpsException when too many requests came from the same place */
    void ask(String remoteAddress) {
        // its hash, because an address of the network may be a person's
        count("address:" + Sha256.hex(remoteAddress), PER_REMOTE_ADDRESS_AND_HOUR);
    }

    /** @throws TooManySignUpsException when too many codes were asked for */
    void askForText() {
        count("texts", TEXTS_PER_HOUR);
    }

    /** @throws TooManySignUpsException when a code was guessed too often */
    void guess(String subscriberId) {
        count("code:" + subscriberId, GUESSES_PER_HOUR);
    }

    private void count(String key, int most) {
        Instant now = clock.instant();
        if (throttle.count(key, now) > most) {
            throw new TooManySignUpsException();
        }
    }
}
