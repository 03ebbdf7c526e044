package io.herald.template;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.shared.NotFoundException;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** One template with all its versions and what was decided about each. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindTemplate {

    private final Templates templates;
    private final TemplateViews views;
    private final UserDirectory users;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected FindTemplate() {
        this(null, null, null, null);
    }

    @Inject
    public FindTemplate(Templates templates, TemplateViews views, UserDirectory users, Clock clock) {
        this.templates = templates;
        this.views = views;
        this.users = users;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such template */
    public TemplateDetail handle(TemplateId id) {
        Template template = templates.find(id).orElseThrow(() -> new NotFoundException("template", id.value()));
        return new TemplateDetail(id, template.key(), template.name(), template.phase(), template.cause(),
                template.owner(), users.displayName(template.owner()), template.isRetired(), template.reviewDays(),
                template.reviewDue(), template.isLapsed(clock.instant()),
                views.of(template, templates.editionsOf(id)), template.version());
    }
}
