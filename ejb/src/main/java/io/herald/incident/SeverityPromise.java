package io.herald.incident;

import io.herald.message.GatePolicy;
import java.util.Optional;

/**
 * What a severity promises the public.
 *
 * @param firstContactMinutes from declaration to the first public word, at the most
 * @param cadenceMinutes from one public word to the next, at the most
 * @param gatePolicy what it demands of approved wording
 * @param approvalMinutes within which a manager should decide
 * @param postmortemDays calendar days from resolution to a published post-mortem; none is owed when empty
 */
public record SeverityPromise(int firstContactMinutes, int cadenceMinutes, GatePolicy gatePolicy, int approvalMinutes,
        Optional<Integer> postmortemDays) {}
