package io.herald.incident;

import io.herald.incident.domain.Timeline;
import io.herald.message.MessageProgressed;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes the steps of an incident's messages into its timeline; what was said, and by whom it was held up. */
@Stateless
@PermitAll
@WorkflowStep
public class RecordMessageProgress {

    private final Timeline timeline;

    @SuppressWarnings("NullAway")
    protected RecordMessageProgress() {
        this(null);
    }

    @Inject
    public RecordMessageProgress(Timeline timeline) {
        this.timeline = timeline;
    }

    public void handle(@Observes MessageProgressed progress) {
        if (!progress.phase().isMaintenance()) {
            kind(progress.step()).ifPresent(kind -> timeline.add(new IncidentId(progress.incidentId()),
                    progress.at(), progress.actorName(), kind, progress.comment()));
        }
    }

    /** Empty for publication, which {@link RecordPublication} tells with all that follows from it. */
    private static Optional<TimelineKind> kind(MessageProgressed.Step step) {
        return switch (step) {
            case DRAFTED -> Optional.of(TimelineKind.MESSAGE_DRAFTED);
            case REVISED -> Optional.of(TimelineKind.MESSAGE_REVISED);
            case SUBMITTED -> Optional.of(TimelineKind.MESSAGE_SUBMITTED);
            case APPROVAL_REQUESTED -> Optional.of(TimelineKind.APPROVAL_REQUESTED);
            case SIGNED -> Optional.of(TimelineKind.MESSAGE_SIGNED);
            case APPROVED -> Optional.of(TimelineKind.MESSAGE_APPROVED);
            case CHANGES_REQUESTED -> Optional.of(TimelineKind.CHANGES_REQUESTED);
            case REFUSED -> Optional.of(TimelineKind.MESSAGE_REFUSED);
            case WITHDRAWN -> Optional.of(TimelineKind.MESSAGE_WITHDRAWN);
            case PUBLISHED -> Optional.empty();
        };
    }
}
