package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes a template out of use. Messages that were published from it stay; nothing new goes out with its wording. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetireTemplate {

    private final Templates templates;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RetireTemplate() {
        this(null, null, null);
    }

    @Inject
    public RetireTemplate(Templates templates, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws StaleVersionException if somebody else changed the template meanwhile */
    public void handle(TemplateId id, long expectedVersion) {
        Template template = templates.find(id).orElseThrow(() -> new NotFoundException("template", id.value()));
        StaleVersionException.check("template", expectedVersion, template.version());
        template.retire(clock.instant());
        audit.record("template.retired", "template", id.value(), Map.of("key", template.key()));
    }
}
