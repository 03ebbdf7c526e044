package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Says who answers for a template and how often its words have to be looked at again. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class EntrustTemplate {

    private final Templates templates;
    private final UserDirectory users;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EntrustTemplate() {
        this(null, null, null, null);
    }

    @Inject
    public EntrustTemplate(Templates templates, UserDirectory users, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param owner who is warned before the review is due
     * @param reviewDays how long approved words are good, 7 to 730
     */
    public record Command(TemplateId template, long expectedVersion, UserId owner, int reviewDays) {}

    /**
     * @throws StaleVersionException if somebody else changed the template meanwhile
     * @throws ValidationException if the owner is no active user, or the days are too few or too many
     */
    public void handle(Command command) {
        Template template = templates.find(command.template())
                .orElseThrow(() -> new NotFoundException("template", command.template().value()));
        StaleVersionException.check("template", command.expectedVersion(), template.version());
        template.requireInUse("be entrusted");
        if (users.find(command.owner()).filter(UserSummary::active).isEmpty()) {
            throw new ValidationException("owner", "is not an active user");
        }
        template.entrust(command.owner(), command.reviewDays(), clock.instant());
        audit.record("template.entrusted", "template", template.id().value(), Map.of("key", template.key(), "owner",
                command.owner().value(), "reviewDays", Integer.toString(command.reviewDays())));
    }
}
