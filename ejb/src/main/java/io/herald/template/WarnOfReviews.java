package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** Writes to the owners of templates before their words lapse, once for each approval. */
@Stateless
@PermitAll
@WorkflowStep
public class WarnOfReviews {

    private final Templates templates;
    private final UserDirectory users;
    private final PostNotice postNotice;
    private final PublicLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected WarnOfReviews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public WarnOfReviews(Templates templates, UserDirectory users, PostNotice postNotice, PublicLinks links,
            AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.users = users;
        this.postNotice = postNotice;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    public void handle() {
        Instant now = clock.instant();
        templates.toWarnOf(now.plus(Template.WARNING)).stream().filter(template -> template.warnOfReview(now))
                .forEach(this::warn);
    }

    private void warn(Template template) {
        Instant due = template.reviewDue().orElseThrow();
        audit.record("template.review_warned", "template", template.id().value(),
                Map.of("key", template.key(), "due", due.toString()));
        users.find(template.owner()).filter(UserSummary::active)
                .ifPresent(owner -> postNotice.handle(notice(template, owner, due)));
    }

    private Notice notice(Template template, UserSummary owner, Instant due) {
        Phrases phrases = Phrases.of(WarnOfReviews.class, owner.language());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(owner.language().locale())
                .withZone(ZoneId.systemDefault()).format(due);
        return new Notice("template.review." + template.id() + "." + due.getEpochSecond(), owner.email(),
                owner.language(), phrases.text("review.subject", template.name()),
                phrases.text("review.body", Markdown.escape(template.name()), day,
                        links.console("/template/template.xhtml?id=" + template.id())));
    }
}
