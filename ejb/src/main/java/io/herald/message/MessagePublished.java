package io.herald.message;

import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.template.VariantText;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Words became public. Fired in the publishing transaction; whoever observes it commits or rolls back with it.
 *
 * @param incidentId of the incident, or of planned maintenance where the phase is one of maintenance
 * @param incidentStatus the incident's new status, in its wire word
 * @param componentStatuses the new status of each affected component in its wire word, by the component's id
 * @param nextUpdateMinutes when the next word is promised, counted from now; empty for the incident's usual cadence
 * @param statusPageTexts what the status page shows, per language
 */
public record MessagePublished(MessageId message, String incidentId, Phase phase, String incidentStatus,
        Map<String, String> componentStatuses, Optional<Integer> nextUpdateMinutes,
        Map<Language, VariantText> statusPageTexts, Instant publishedAt) {

    public MessagePublished {
        componentStatuses = Map.copyOf(componentStatuses);
        statusPageTexts = Map.copyOf(statusPageTexts);
    }
}
