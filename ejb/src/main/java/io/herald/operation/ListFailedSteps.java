package io.herald.operation;

import io.herald.identity.Role;
import io.herald.operation.domain.Subjects;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Steps of processes that failed, and what they are about. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListFailedSteps {

    private final WorkflowJobs jobs;
    private final Subjects subjects;

    @SuppressWarnings("NullAway")
    protected ListFailedSteps() {
        this(null, null);
    }

    @Inject
    public ListFailedSteps(WorkflowJobs jobs, Subjects subjects) {
        this.jobs = jobs;
        this.subjects = subjects;
    }

    /** @param about empty for the engine's own work */
    public record Row(FailedStep step, Optional<About> about) {}

    /** What is stuck comes first. */
    public Slice<Row> handle(Window window, Language language) {
        Slice<FailedStep> failed = jobs.failed(window, language);
        Map<String, About> about = subjects.of(failed.rows().stream().map(FailedStep::subjectId)
                .filter(id -> !id.isEmpty()).toList());
        return failed.map(step -> new Row(step, Optional.ofNullable(about.get(step.subjectId()))));
    }
}
