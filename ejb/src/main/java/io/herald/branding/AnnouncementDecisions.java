package io.herald.branding;

import io.herald.approval.ConfirmApproval;
import io.herald.approval.Decision;
import io.herald.approval.DecisionRecorded;
import io.herald.approval.SubjectType;
import io.herald.audit.AuditTrail;
import io.herald.branding.domain.Announcement;
import io.herald.branding.domain.Announcements;
import io.herald.incident.PageChanges;
import io.herald.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * The one door between an announcement and the public: shows what a manager approved, in the decision's transaction.
 * It hashes the stored words itself and asks the record, whatever the decision says. An older announcement makes room.
 */
@Dependent
class AnnouncementDecisions {

    private final Announcements announcements;
    private final ConfirmApproval confirmApproval;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @Inject
    AnnouncementDecisions(Announcements announcements, ConfirmApproval confirmApproval, PageChanges pageChanges,
            AuditTrail audit) {
        this.announcements = announcements;
        this.confirmApproval = confirmApproval;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    void on(@Observes DecisionRecorded decision) {
        if (decision.subjectType() != SubjectType.ANNOUNCEMENT) {
            return;
        }
        Announcement announcement = announcements.find(decision.subjectId())
                .orElseThrow(() -> new NotFoundException("announcement", decision.subjectId()));
        boolean approved = decision.decision() == Decision.APPROVED && confirmApproval.handle(SubjectType.ANNOUNCEMENT,
                announcement.id(), announcement.wordsSha256(), Set.of(announcement.author())).isPresent();
        if (!approved) {
            announcement.refuse();
            audit.record("announcement.refused", "announcement", announcement.id(), Map.of());
        } else if (announcement.isOver(decision.at())) {
            announcement.end(decision.at());
            audit.record("announcement.ended", "announcement", announcement.id(), Map.of("reason", "too late"));
        } else {
            show(announcement, decision);
        }
    }

    private void show(Announcement announcement, DecisionRecorded decision) {
        for (Announcement older : announcements.in(AnnouncementStatus.SHOWN)) {
            older.end(decision.at());
            audit.record("announcement.ended", "announcement", older.id(), Map.of("reason", "replaced"));
        }
        announcements.flush();
        announcement.show(decision.at());
        audit.record("announcement.shown", "announcement", announcement.id(),
                Map.of("sha256", announcement.wordsSha256(), "approver", decision.decidedBy().value()));
        pageChanges.announce();
    }
}
