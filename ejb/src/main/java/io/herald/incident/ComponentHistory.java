package io.herald.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was wrong with the components, and when. At every time that no span covers they were operational.
 *
 * @param since how far back it reaches
 * @param troubles the spans in which a component was not operational, by time
 */
public record ComponentHistory(Instant since, Map<ComponentId, List<StatusSpan>> troubles) {

    public ComponentHistory {
        troubles = Map.copyOf(troubles);
    }

    public static ComponentHistory withoutTroubleSince(Instant since) {
        return new ComponentHistory(since, Map.of());
    }

    public List<StatusSpan> of(ComponentId component) {
        return troubles.getOrDefault(component, List.of());
    }
}
