package io.herald.delivery;

import io.herald.delivery.domain.Notices;
import io.herald.shared.Violations;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * Posts a mail to one person, in the caller's transaction; it is sent after the commit. Posting the same key twice
 * sends one mail.
 */
@Stateless
@PermitAll
@WorkflowStep
public class PostNotice {

    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}*");
    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_ADDRESS = 254;

    private final Notices notices;
    private final Event<NoticePosted> posted;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected PostNotice() {
        this(null, null, null);
    }

    @Inject
    public PostNotice(Notices notices, Event<NoticePosted> posted, Clock clock) {
        this.notices = notices;
        this.posted = posted;
        this.clock = clock;
    }

    public void handle(Notice notice) {
        new Violations()
                .text(notice.idempotencyKey(), LONGEST_KEY, "idempotencyKey")
                .text(notice.recipient(), LONGEST_ADDRESS, "recipient")
                .text(notice.subject(), LONGEST_SUBJECT, "subject")
                .require(ONE_LINE.matcher(notice.subject()).matches(), "subject", "must be one line")
                .throwIfAny();
        if (notices.post(notice, clock.instant())) {
            posted.fire(new NoticePosted());
        }
    }
}
