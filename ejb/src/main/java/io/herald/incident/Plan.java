package io.herald.incident;

import java.util.Optional;

/**
 * What is owed to the public for one incident, as the plan decision says.
 *
 * @param firstContactMinutes from declaration to the first public word, at the most; more than zero
 * @param cadenceMinutes from one public word to the next, at the most; more than zero
 * @param postmortemDays calendar days from resolution to the post-mortem; present exactly if one is required
 */
public record Plan(int firstContactMinutes, int cadenceMinutes, boolean postmortemRequired,
        Optional<Integer> postmortemDays) {

    public Plan {
        if (firstContactMinutes < 1 || cadenceMinutes < 1 || postmortemRequired != postmortemDays.isPresent()) {
            throw new IllegalArgumentException("not a plan: " + firstContactMinutes + " min, " + cadenceMinutes
                    + " min, post-mortem " + postmortemRequired + " " + postmortemDays);
        }
    }

    /** This plan where it is stricter than what is promised, the promise where it is laxer. */
    public Plan notLaxerThan(SeverityPromise promise) {
        Optional<Integer> days = promise.postmortemDays()
                .map(promised -> postmortemDays.map(own -> Math.min(own, promised)).orElse(promised))
                .or(() -> postmortemDays);
        return new Plan(Math.min(firstContactMinutes, promise.firstContactMinutes()),
                Math.min(cadenceMinutes, promise.cadenceMinutes()), days.isPresent(), days);
    }
}
