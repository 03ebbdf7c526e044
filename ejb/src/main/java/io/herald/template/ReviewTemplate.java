package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Asks managers to look at approved words again as they are, before or after they lapse: a new version with the same
 * words goes through the gate. Until it is approved, the former counts as it did.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ReviewTemplate {

    private final Templates templates;
    private final SubmitTemplate submitTemplate;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReviewTemplate() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewTemplate(Templates templates, SubmitTemplate submitTemplate, AuditTrail audit, Caller caller,
            Clock clock) {
        this.templates = templates;
        this.submitTemplate = submitTemplate;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return the version that waits for a manager
     * @throws StaleVersionException if somebody else changed the template meanwhile
     * @throws IllegalStateOfException if it is retired, was never approved, or a newer version is being worked on
     */
    public TemplateVersionId handle(TemplateId id, long expectedVersion) {
        Template template = templates.find(id).orElseThrow(() -> new NotFoundException("template", id.value()));
        StaleVersionException.check("template", expectedVersion, template.version());
        template.requireInUse("be looked at again");
        TemplateVersion newest = templates.newestOf(id);
        TemplateVersion approved = templates.approvedOf(id).filter(known -> !newest.isOpen())
                .orElseThrow(() -> new IllegalStateOfException("template with a version that is",
                        newest.status().wire(), "be looked at again"));
        TemplateVersion same = approved.again(newest.number() + 1, caller.id(), clock.instant());
        templates.add(same);
        audit.record("template.review_asked", "template", id.value(),
                Map.of("version", same.id().value(), "sha256", same.textSha256()));
        submitTemplate.handle(same.id(), same.version());
        return same.id();
    }
}
