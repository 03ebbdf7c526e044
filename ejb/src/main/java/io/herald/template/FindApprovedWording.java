package io.herald.template;

import io.herald.shared.Window;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds what may be said at a moment without asking anybody, for steps that no person takes. */
@Stateless
@PermitAll
@WorkflowStep
public class FindApprovedWording {

    private final Templates templates;

    @SuppressWarnings("NullAway")
    protected FindApprovedWording() {
        this(null);
    }

    @Inject
    public FindApprovedWording(Templates templates) {
        this.templates = templates;
    }

    /** The approved versions for a phase, by the names of their templates. */
    public List<TemplateVersionId> handle(Phase phase) {
        return templates.list(Optional.of(phase), true, Optional.empty(), Window.first(Window.MOST)).rows().stream()
                .flatMap(template -> template.versions().stream())
                .filter(version -> version.status() == TemplateStatus.APPROVED)
                .map(Templates.VersionLine::id).toList();
    }
}
