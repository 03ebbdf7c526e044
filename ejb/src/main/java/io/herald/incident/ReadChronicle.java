package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.ChronicleRows;
import io.herald.incident.domain.Timeline;
import io.herald.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that happened about one incident in the order of time: what people did, what the workflow did, what left.
 * The number of queries does not depend on how much that was; deliveries are counted, never listed.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ReadChronicle {

    private final Timeline timeline;
    private final ChronicleRows rows;
    private final WorkflowHistory workflow;

    @SuppressWarnings("NullAway")
    protected ReadChronicle() {
        this(null, null, null);
    }

    @Inject
    public ReadChronicle(Timeline timeline, ChronicleRows rows, WorkflowHistory workflow) {
        this.timeline = timeline;
        this.rows = rows;
        this.workflow = workflow;
    }

    /**
     * @param wanted what is left out is not read either
     * @param language of the names of steps
     * @return the oldest first; at the same moment people before the workflow before deliveries
     */
    public List<ChronicleEntry> handle(IncidentId id, Set<ChronicleSource> wanted, Language language) {
        return wanted.stream().flatMap(source -> read(id, source, language))
                .sorted(Comparator.comparing(ChronicleEntry::at).thenComparing(ChronicleEntry::source)).toList();
    }

    private Stream<ChronicleEntry> read(IncidentId id, ChronicleSource source, Language language) {
        return switch (source) {
            case PEOPLE -> Stream.concat(timeline.of(id).stream().map(ChronicleEntry::of),
                    rows.deeds(id).stream().map(ChronicleEntry::of));
            case WORKFLOW -> workflow.of(
                    Stream.concat(Stream.of(id.value()), rows.messages(id).stream()).toList(), language).stream()
                    .map(ChronicleEntry::of);
            case DELIVERY -> rows.sendings(id).stream().map(ChronicleEntry::of);
        };
    }
}
