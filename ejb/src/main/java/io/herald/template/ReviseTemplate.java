package io.herald.template;

import io.herald.approval.HoldApproval;
import io.herald.approval.ReviseApproval;
import io.herald.approval.SubjectType;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Violations;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Changes the words of a template. An open version (draft or submitted) is changed itself; from one that was decided, a
 * new draft version is made, and the old one stays as it is.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ReviseTemplate {

    private final Templates templates;
    private final Room room;
    private final HoldApproval holdApproval;
    private final ReviseApproval reviseApproval;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReviseTemplate() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ReviseTemplate(Templates templates, Room room, HoldApproval holdApproval, ReviseApproval reviseApproval,
            AuditTrail audit, Caller caller,
            Clock clock) {
        this.templates = templates;
        this.room = room;
        this.holdApproval = holdApproval;
        this.reviseApproval = reviseApproval;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The whole new text.
     *
     * @param version the version that the caller read and changed
     */
    public record Command(TemplateVersionId version, long expectedVersion, Map<VariantKey, VariantText> variants,
            List<PlaceholderSpec> placeholders) {

        public Command {
            variants = Map.copyOf(variants);
            placeholders = List.copyOf(placeholders);
        }
    }

    /**
     * @return the version that has the new words: the same, or a new one
     * @throws StaleVersionException if somebody else changed the version meanwhile
     * @throws IllegalStateOfException if the template is retired, or a newer version is being worked on
     */
    public TemplateVersionId handle(Command command) {
        new Violations().addAll(room.check(command.variants())).throwIfAny();
        holdApproval.handle(SubjectType.TEMPLATE_VERSION, command.version().value());
        TemplateVersion version = templates.findVersionToChange(command.version())
                .orElseThrow(() -> new NotFoundException("template version", command.version().value()));
        Template template = templates.find(version.templateId()).orElseThrow();
        StaleVersionException.check("template version", command.expectedVersion(), version.version());
        template.requireInUse("be revised");
        TemplateVersion revised = version.isOpen() ? revised(version, command, template)
                : successor(version, command);
        audit.record("template.revised", "template", template.id().value(),
                Map.of("version", revised.id().value(), "sha256", revised.textSha256()));
        return revised.id();
    }

    private TemplateVersion revised(TemplateVersion version, Command command, Template template) {
        version.revise(command.variants(), command.placeholders(), caller.id());
        if (version.status() == TemplateStatus.SUBMITTED) {
            reviseApproval.handle(new ReviseApproval.Command(SubjectType.TEMPLATE_VERSION, version.id().value(),
                    template.name(), version.textSha256(), caller.id()));
        }
        return version;
    }

    private TemplateVersion successor(TemplateVersion version, Command command) {
        TemplateVersion newest = templates.newestOf(version.templateId());
        if (newest.isOpen()) {
            throw new IllegalStateOfException("template with a version that is", newest.status().wire(),
                    "get another draft");
        }
        TemplateVersion successor = new TemplateVersion(version.templateId(), newest.number() + 1, command.variants(),
                command.placeholders(), caller.id(), clock.instant());
        templates.add(successor);
        return successor;
    }
}
