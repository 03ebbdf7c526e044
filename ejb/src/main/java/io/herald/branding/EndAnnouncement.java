package io.herald.branding;

import io.herald.approval.SubjectType;
import io.herald.approval.WithdrawApproval;
import io.herald.audit.AuditTrail;
import io.herald.branding.domain.Announcement;
import io.herald.branding.domain.Announcements;
import io.herald.identity.Role;
import io.herald.incident.PageChanges;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes an announcement off the page, or back from the managers. */
@Stateless
@RolesAllowed(Role.COMMUNICATOR)
public class EndAnnouncement {

    private final Announcements announcements;
    private final WithdrawApproval withdrawApproval;
    private final PageChanges pageChanges;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EndAnnouncement() {
        this(null, null, null, null, null);
    }

    @Inject
    public EndAnnouncement(Announcements announcements, WithdrawApproval withdrawApproval, PageChanges pageChanges,
            AuditTrail audit, Clock clock) {
        this.announcements = announcements;
        this.withdrawApproval = withdrawApproval;
        this.pageChanges = pageChanges;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalStateOfException if it is neither shown nor waiting */
    public void handle(String id) {
        Announcement announcement = announcements.find(id)
                .orElseThrow(() -> new NotFoundException("announcement", id));
        switch (announcement.status()) {
            case SUBMITTED -> withdrawApproval.handle(SubjectType.ANNOUNCEMENT, id);
            case SHOWN -> pageChanges.announce();
            case REFUSED, ENDED ->
                throw new IllegalStateOfException("announcement", announcement.status().wire(), "be ended");
        }
        announcement.end(clock.instant());
        audit.record("announcement.ended", "announcement", id, Map.of("reason", "taken off"));
    }
}
