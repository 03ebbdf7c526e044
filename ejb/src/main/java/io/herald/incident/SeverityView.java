package io.herald.incident;

import io.herald.message.GatePolicy;
import io.herald.shared.Language;
import java.util.Map;
import java.util.Optional;

/**
 * What a severity means and what it promises.
 *
 * @param minAffectedPercent share of users affected, from which this severity applies, 0 to 100
 * @param includesSecurity whether every security event has this severity
 * @param includesDataLoss whether every loss of data has this severity
 * @param firstContactMinutes from declaration to the first public word, at the most
 * @param cadenceMinutes from one public word to the next, at the most
 * @param approvalMinutes within which a manager should decide
 * @param postmortemDays calendar days from resolution to a published post-mortem; none is owed when empty
 */
public record SeverityView(SeverityLevel level, Map<Language, String> names, Map<Language, String> definitions,
        int minAffectedPercent, SeverityCondition condition, boolean includesSecurity, boolean includesDataLoss,
        Impact defaultImpact, int firstContactMinutes, int cadenceMinutes, GatePolicy gatePolicy,
        int approvalMinutes, Optional<Integer> postmortemDays, long version) {

    public SeverityView {
        names = Map.copyOf(names);
        definitions = Map.copyOf(definitions);
    }
}
