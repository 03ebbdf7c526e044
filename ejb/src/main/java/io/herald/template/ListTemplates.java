package io.herald.template;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The library of templates, by name. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListTemplates {

    private final Templates templates;
    private final UserDirectory users;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ListTemplates() {
        this(null, null, null);
    }

    @Inject
    public ListTemplates(Templates templates, UserDirectory users, Clock clock) {
        this.templates = templates;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Which templates are wanted.
     *
     * @param approvedOnly only those that may be sent now
     * @param text part of the name, key or cause, in any case
     */
    public record Filter(Optional<Phase> phase, boolean approvedOnly, Optional<String> text) {}

    public Slice<TemplateCard> handle(Filter filter, Window window) {
        Slice<Templates.Overview> found = templates.list(filter.phase(), filter.approvedOnly(), filter.text(), window);
        Map<UserId, String> names = users
                .displayNames(found.rows().stream().map(overview -> overview.template().owner()).toList());
        Instant now = clock.instant();
        return found.map(overview -> card(overview, names, now));
    }

    private static TemplateCard card(Templates.Overview overview, Map<UserId, String> names, Instant now) {
        Template template = overview.template();
        Templates.VersionLine latest = overview.versions().getFirst();
        Optional<Templates.VersionLine> approved = overview.versions().stream()
                .filter(version -> version.status() == TemplateStatus.APPROVED).findFirst();
        return new TemplateCard(template.id(), template.key(), template.name(), template.phase(), template.cause(),
                names.getOrDefault(template.owner(), template.owner().value()),
                approved.map(Templates.VersionLine::id), latest.id(), latest.number(), latest.status(),
                approved.orElse(latest).languages(), template.isRetired(), template.reviewDue(),
                template.isLapsed(now), template.version());
    }
}
