package io.herald.incident;

import io.herald.shared.Language;
import java.util.Map;

/**
 * What a severity means and what it promises.
 *
 * @param minAffectedPercent share of users affected, from which this severity applies, 0 to 100
 * @param includesSecurity whether every security event has this severity
 * @param includesDataLoss whether every loss of data has this severity
 */
public record SeverityView(SeverityLevel level, Map<Language, String> names, Map<Language, String> definitions,
        int minAffectedPercent, SeverityCondition condition, boolean includesSecurity, boolean includesDataLoss,
        Impact defaultImpact, SeverityPromise promise, long version) {

    public SeverityView {
        names = Map.copyOf(names);
        definitions = Map.copyOf(definitions);
    }
}
