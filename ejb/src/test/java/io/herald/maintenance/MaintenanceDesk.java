package io.herald.maintenance;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.jpa.JpaApprovals;
import io.herald.channel.PublicLinks;
import io.herald.delivery.NoticePosted;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.identity.jpa.JpaUsers;
import io.herald.incident.Parts;
import io.herald.maintenance.jpa.JpaMaintenances;
import io.herald.maintenance.jpa.SqlMaintenanceLog;
import io.herald.maintenance.jpa.SqlMaintenanceUpdates;
import io.herald.message.Newsroom;
import io.herald.message.jpa.JpaMessages;
import io.herald.template.TemplateShelf;
import io.herald.template.jpa.JpaTemplates;
import io.herald.testing.FixedCaller;
import io.herald.testing.Observed;
import io.herald.testing.Session;
import java.time.Instant;

/** The use cases of maintenances in one transaction on a real database, with messages that pass the real gate. */
final class MaintenanceDesk {

    final ApprovalDesk approvals;
    final TemplateShelf shelf;
    final Newsroom newsroom;
    final JpaMaintenances maintenances;
    final PublishedMaintenances book;
    final ToldWorkflow workflow;
    final ScheduleMaintenance schedule;
    final StartMaintenance start;
    final VerifyMaintenance verify;
    final CompleteMaintenance complete;
    final CancelMaintenance cancel;
    final RescheduleMaintenance reschedule;
    final ReviseMaintenance revise;
    final ExtendMaintenance extend;
    final PostMaintenanceUpdate post;
    final FindMaintenance find;
    final FindConflicts conflicts;
    final ReadMaintenanceTimes times;
    final RemindAnnouncement remindAnnouncement;
    final RemindMaintenance remind;
    final RemindOverrun remindOverrun;
    final StartDueMaintenance startDue;
    final VerifyDueMaintenance verifyDue;
    final CompleteDueMaintenance completeDue;

    MaintenanceDesk(Session session, FixedCaller caller, Instant now, ToldWorkflow workflow) {
        this.workflow = workflow;
        approvals = new ApprovalDesk(session.repository(JpaUsers.class), session.repository(JpaApprovals.class));
        approvals.caller.become(caller);
        approvals.clock.set(now);
        shelf = new TemplateShelf(approvals, session.repository(JpaTemplates.class));
        newsroom = new Newsroom(approvals, shelf, session.repository(JpaMessages.class));
        maintenances = session.repository(JpaMaintenances.class);
        SqlMaintenanceLog log = session.repository(SqlMaintenanceLog.class);
        SqlMaintenanceUpdates updates = session.repository(SqlMaintenanceUpdates.class);
        book = new PublishedMaintenances(maintenances, updates);
        Parts parts = Parts.in(session, book, approvals.clock);
        PublicLinks links = new PublicLinks("https://status.example.org");
        MaintenanceDiary diary = new MaintenanceDiary(log, approvals.audit, approvals.caller, approvals.clock);
        MaintenanceNotices notices = new MaintenanceNotices(approvals.users,
                new PostNotice(session.repository(SqlNotices.class), new Observed<NoticePosted>(), approvals.clock),
                links);
        Announcer announcer = new Announcer(parts.names(), links, newsroom.draft, newsroom.submit,
                newsroom.sendApproved);
        Transitions transitions = new Transitions(parts.show(), parts.pageChanges(), announcer, notices, diary,
                approvals.clock);
        PlanRules rules = new PlanRules(parts.names(), approvals.users, approvals.clock);
        Series series = new Series(maintenances, workflow, transitions, diary, approvals.clock);
        newsroom.published.by(new RecordMaintenanceWords(maintenances, updates, transitions, workflow,
                parts.pageChanges(), diary)::handle);
        newsroom.progressed.by(new RecordMaintenanceProgress(log)::handle);
        schedule = new ScheduleMaintenance(maintenances, rules, workflow, announcer, diary, approvals.caller,
                approvals.clock);
        start = new StartMaintenance(maintenances, transitions, workflow);
        verify = new VerifyMaintenance(maintenances, transitions, workflow);
        complete = new CompleteMaintenance(maintenances, transitions, series, workflow);
        cancel = new CancelMaintenance(maintenances, transitions, series, workflow);
        reschedule = new RescheduleMaintenance(maintenances, rules, transitions, announcer, workflow, diary,
                approvals.clock);
        revise = new ReviseMaintenance(maintenances, rules, transitions, workflow, diary, approvals.clock);
        extend = new ExtendMaintenance(maintenances, rules, transitions, announcer, workflow, diary, approvals.clock);
        post = new PostMaintenanceUpdate(maintenances, announcer);
        find = new FindMaintenance(maintenances, new MaintenanceViews(parts.names(), approvals.users), log,
                newsroom.list, book);
        conflicts = new FindConflicts(maintenances);
        times = new ReadMaintenanceTimes(maintenances, approvals.clock);
        remindAnnouncement = new RemindAnnouncement(maintenances, notices, diary);
        remind = new RemindMaintenance(maintenances, transitions, notices, diary, approvals.clock);
        remindOverrun = new RemindOverrun(maintenances, notices, diary, approvals.clock);
        startDue = new StartDueMaintenance(maintenances, transitions, approvals.clock);
        verifyDue = new VerifyDueMaintenance(maintenances, transitions, approvals.clock);
        completeDue = new CompleteDueMaintenance(maintenances, transitions, series);
    }
}
