package io.herald.branding;

import io.herald.approval.RequestApproval;
import io.herald.approval.SubjectType;
import io.herald.audit.AuditTrail;
import io.herald.branding.domain.Announcement;
import io.herald.branding.domain.Announcements;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands a word to everybody over to the managers; it is shown as soon as one of them approved it. */
@Stateless
@RolesAllowed(Role.COMMUNICATOR)
public class SubmitAnnouncement {

    static final int LONGEST = 500;

    /** Announcements are not urgent; incidents are. */
    private static final Duration TO_DECIDE = Duration.ofHours(1);
    private static final int LONGEST_NAME = 80;

    private final Announcements announcements;
    private final RequestApproval requestApproval;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubmitAnnouncement() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmitAnnouncement(Announcements announcements, RequestApproval requestApproval, AuditTrail audit,
            Caller caller, Clock clock) {
        this.announcements = announcements;
        this.requestApproval = requestApproval;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param text Markdown of one paragraph, by language; English and French, at most {@value #LONGEST} characters each
     * @param endsAt when it disappears by itself
     */
    public record Command(Map<Language, String> text, Optional<Instant> endsAt) {

        public Command {
            text = Map.copyOf(text);
        }
    }

    /** @return its id */
    public String handle(Command command) {
        Instant now = clock.instant();
        Violations violations = new Violations();
        Set.of(Language.ENGLISH, Language.FRENCH).forEach(language -> violations
                .text(command.text().getOrDefault(language, ""), LONGEST, "text." + language));
        violations.require(command.endsAt().filter(end -> !end.isAfter(now)).isEmpty(), "endsAt",
                "must be in the future").throwIfAny();
        Announcement announcement = new Announcement(caller.id(), command.text(), command.endsAt(), now);
        announcements.add(announcement);
        requestApproval.handle(new RequestApproval.Command(SubjectType.ANNOUNCEMENT, announcement.id(),
                Optional.empty(), Optional.empty(), name(announcement.view()), announcement.textSha256(),
                Set.of(caller.id()), caller.id(), now.plus(TO_DECIDE)));
        audit.record("announcement.submitted", "announcement", announcement.id(),
                Map.of("sha256", announcement.textSha256()));
        return announcement.id();
    }

    /** What to call it in a list. */
    private static String name(AnnouncementView announcement) {
        String text = announcement.textFor(Language.ENGLISH).strip().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
