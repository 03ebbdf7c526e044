package io.herald.delivery.domain;

import io.herald.delivery.DeliveryState;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a claim ended, to be written to its row.
 *
 * @param tried whether the provider was asked; a claim that was given back untried leaves no attempt
 * @param reason at most {@value #LONGEST} characters and without control characters, whatever a provider said
 * @param notBefore when it may be tried again; {@link #NEVER} where only a person may
 */
public record Ended(Claim claim, boolean tried, DeliveryState state, Optional<String> reason,
        Optional<String> reference, Instant notBefore, Instant startedAt, Instant endedAt) {

    /** Stands for {@code infinity} in the database. */
    public static final Instant NEVER = Instant.MAX;

    private static final int LONGEST = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl} ]+");

    public Ended {
        reason = reason.map(Ended::tame);
        reference = reference.map(Ended::tame);
    }

    private static String tame(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
