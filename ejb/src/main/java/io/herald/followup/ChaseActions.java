package io.herald.followup;

import io.herald.audit.AuditTrail;
import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** Reminds owners of actions whose day is near or over, each action at most once a day. */
@Stateless
@PermitAll
@WorkflowStep
public class ChaseActions {

    private static final int DAYS_AHEAD = 3;

    private final ActionItems items;
    private final UserDirectory users;
    private final PostNotice postNotice;
    private final PublicLinks links;
    private final Days days;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ChaseActions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChaseActions(ActionItems items, UserDirectory users, PostNotice postNotice, PublicLinks links, Days days,
            AuditTrail audit) {
        this.items = items;
        this.users = users;
        this.postNotice = postNotice;
        this.links = links;
        this.days = days;
        this.audit = audit;
    }

    /** @return how many owners were reminded */
    public int handle() {
        LocalDate today = days.today();
        int reminded = 0;
        for (ActionItem item : items.openDueBy(today.plusDays(DAYS_AHEAD))) {
            var owner = users.find(item.owner()).filter(UserSummary::active);
            if (owner.isPresent() && item.wantsReminder(today)) {
                item.reminded(today);
                postNotice.handle(notice(item, owner.get(), today));
                audit.record("action.reminded", "action", item.id().value(), Map.of("owner", item.owner().value(),
                        "due", item.dueOn().toString(), "count", Integer.toString(item.reminders())));
                reminded++;
            }
        }
        return reminded;
    }

    private Notice notice(ActionItem item, UserSummary owner, LocalDate today) {
        Phrases phrases = Phrases.of(ChaseActions.class, owner.language());
        String kind = item.dueOn().isBefore(today) ? "overdue" : "due";
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(owner.language().locale())
                .format(item.dueOn());
        return new Notice("action." + item.id() + "." + today + "." + owner.id(), owner.email(), owner.language(),
                phrases.text(kind + ".subject", day), phrases.text(kind + ".body",
                        Markdown.escape(owner.displayName()), Markdown.escape(item.title()), day,
                        links.console("/followup/actions.xhtml?mine=true")));
    }
}
