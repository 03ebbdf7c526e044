package io.herald.template;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.channel.Channels;
import io.herald.channel.PublicLinks;
import io.herald.identity.Caller;
import io.herald.template.domain.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The use cases of templates, wired for a test as the container wires them, with a process that does every step at
 * once.
 */
public final class TemplateShelf {

    public final DraftTemplate draft;
    public final ReviseTemplate revise;
    public final SubmitTemplate submit;
    public final RetireTemplate retire;
    public final ListTemplates list;
    public final FindTemplate find;
    public final FindTemplateVersion findVersion;
    public final RenderWording renderWording;
    public final ApproveTemplateVersion approve;
    public final FindApprovedWording findApproved;
    public final EntrustTemplate entrust;
    public final ReviewTemplate review;
    public final WarnOfReviews warn;
    public final ExportTemplates export;
    public final ImportTemplates importAll;

    private final ApprovalDesk desk;
    private final OpenTemplateApproval open;
    private final RefuseTemplateVersion refuse;
    private final ReturnTemplateVersion giveBack;
    private final List<ApprovalId> opened = new ArrayList<>();

    public TemplateShelf(ApprovalDesk desk) {
        this(desk, new InMemoryTemplates());
    }

    public TemplateShelf(ApprovalDesk desk, Templates templates) {
        this.desk = desk;
        TemplateViews views = new TemplateViews(desk.users, desk.history);
        Process process = new Process();
        draft = new DraftTemplate(templates, new Room(Channels.of()), desk.audit, desk.caller, desk.clock);
        revise = new ReviseTemplate(templates, new Room(Channels.of()), desk.hold, desk.revise, desk.audit, desk.caller,
                desk.clock);
        submit = new SubmitTemplate(templates, process, desk.audit, desk.caller, desk.clock);
        retire = new RetireTemplate(templates, desk.audit, desk.clock);
        list = new ListTemplates(templates, desk.users, desk.clock);
        find = new FindTemplate(templates, views, desk.users, desk.clock);
        findVersion = new FindTemplateVersion(templates, views);
        findApproved = new FindApprovedWording(templates);
        renderWording = new RenderWording(templates, desk.clock);
        entrust = new EntrustTemplate(templates, desk.users, desk.audit, desk.clock);
        review = new ReviewTemplate(templates, submit, desk.audit, desk.caller, desk.clock);
        warn = new WarnOfReviews(templates, desk.users, desk.postNotice, new PublicLinks("https://status.example.org"),
                desk.audit, desk.clock);
        export = new ExportTemplates(templates);
        importAll = new ImportTemplates(templates, draft, revise);
        open = new OpenTemplateApproval(templates, desk.request);
        approve = new ApproveTemplateVersion(templates, desk.confirm, desk.audit, desk.clock);
        refuse = new RefuseTemplateVersion(templates, desk.audit, desk.clock);
        giveBack = new ReturnTemplateVersion(templates, desk.audit);
        desk.decisions.by(new TemplateDecisions(process)::on);
    }

    /** Takes a text through the real steps: the author drafts and submits, the manager approves. */
    public TemplateVersionId approved(DraftTemplate.Command command, Caller author, Caller manager) {
        desk.caller.become(author);
        TemplateVersionId version = draft.handle(command);
        submit.handle(version, findVersion.handle(version).version());
        desk.caller.become(manager);
        decide(version, Decision.APPROVED, "");
        return version;
    }

    /** The caller decides about the text as it is now. */
    public void decide(TemplateVersionId version, Decision decision, String comment) {
        desk.record.handle(new RecordDecision.Command(lastOpened(), decision, comment,
                findVersion.handle(version).textSha256()));
    }

    public ApprovalId lastOpened() {
        return opened.getLast();
    }

    private final class Process implements TemplateWorkflow {

        @Override
        public void submitted(TemplateVersionId version, Instant approvalDue) {
            opened.add(open.handle(version));
        }

        @Override
        public void decided(TemplateVersionId version, Decision decision) {
            switch (decision) {
                case APPROVED -> approve.handle(version);
                case CHANGES_REQUESTED -> giveBack.handle(version);
                case REFUSED -> refuse.handle(version);
            }
        }
    }
}
