package io.herald.incident;

import java.util.Optional;

/**
 * What is owed to the public for one incident, as the plan decision says.
 *
 * @param firstContactMinutes from declaration to the first public word, at the most
 * @param cadenceMinutes from one public word to the next, at the most
 * @param postmortemDays calendar days from resolution to the post-mortem; there is one exactly if it is required
 */
public record Plan(int firstContactMinutes, int cadenceMinutes, boolean postmortemRequired,
        Optional<Integer> postmortemDays) {}
