package io.herald.incident;

import java.util.Optional;

/**
 * What the plan decision needs to know of an incident and its severity; enum values as their wire words.
 *
 * @param firstContactMinutes what the severity promises
 * @param cadenceMinutes what the severity promises
 * @param gatePolicy what the severity demands of approved wording
 * @param approvalMinutes within which a manager should decide
 */
public record PlanFacts(String severity, String kind, String impact, int firstContactMinutes, int cadenceMinutes,
        String gatePolicy, int approvalMinutes, Optional<Integer> postmortemDays) {}
