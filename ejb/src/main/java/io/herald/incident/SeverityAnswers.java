package io.herald.incident;

import io.herald.shared.Violations;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody in a hurry can say about trouble, and what was measured of it.
 *
 * @param affectedPercent share of users affected, 0 to 100, as far as known
 * @param failingPercent share of requests that fail, 0 to 100, as far as measured
 * @param coreFunction whether a main function suffers: to sign in, pay, read or save
 * @param workaround whether there is a way around it
 * @param money whether somebody loses money by it
 */
public record SeverityAnswers(Touched touched, Optional<Integer> affectedPercent, Optional<Integer> failingPercent,
        boolean coreFunction, boolean workaround, boolean dataLost, boolean security, boolean money) {

    /** @throws io.herald.shared.ValidationException if a share is not one */
    public SeverityAnswers {
        new Violations().require(isShare(affectedPercent), "affectedPercent", "must be from 0 to 100")
                .require(isShare(failingPercent), "failingPercent", "must be from 0 to 100").throwIfAny();
    }

    /** The larger of both shares, because a request that fails is a user who notices; empty when neither is known. */
    public OptionalInt share() {
        return Stream.of(affectedPercent, failingPercent).flatMap(Optional::stream).mapToInt(Integer::intValue).max();
    }

    private static boolean isShare(Optional<Integer> percent) {
        return percent.map(value -> value >= 0 && value <= 100).orElse(true);
    }
}
