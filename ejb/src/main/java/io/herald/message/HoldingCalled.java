package io.herald.message;

import io.herald.template.Phase;
import java.util.Map;

/**
 * Nobody decided about a message in time, and its plan wants approved words to go out in its place. Observed in the
 * same transaction by the capability whose news it is.
 *
 * @param phase what the waiting message is for
 * @param components the statuses that components would have had with it, by id
 */
public record HoldingCalled(MessageId waiting, String incidentId, Phase phase, Map<String, String> components) {}
