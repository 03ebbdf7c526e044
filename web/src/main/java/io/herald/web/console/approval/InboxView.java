package io.herald.web.console.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.approval.ClaimApproval;
import io.herald.approval.Decision;
import io.herald.approval.ListApprovals;
import io.herald.approval.RecordDecision;
import io.herald.approval.ReleaseApproval;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a manager, and the one text that is open before the approver. The decision carries the hash of the
 * words that were on the screen, so nobody approves what they have not read.
 */
@Named
@ViewScoped
public class InboxView implements Live, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    ListApprovals approvals;

    @Inject
    Reading reading;

    @Inject
    RecordDecision record;

    @Inject
    ClaimApproval claim;

    @Inject
    ReleaseApproval release;

    @Inject
    Caller caller;

    @Inject
    Results results;

    @Inject
    Refresh refresh;

    private @Nullable String id;
    private int page;
    private String comment = "";
    private boolean textChanged;
    private boolean overtaken;
    private Slice<ApprovalView> waiting = new Slice<>(List.of(), 0);
    private Reading.@Nullable Submitted open;
    private Optional<ApprovalView.ClaimView> claimed = Optional.empty();

    /** Whoever chose a text works on it, and the others see that; the first one of the list is only shown. */
    public void read() {
        refresh.begin();
        if (id != null && caller.hasRole(Role.APPROVER)) {
            claim.handle(new ApprovalId(id), false);
        }
        waiting = approvals.handle(new ListApprovals.Filter(true), new Window(page * PAGE, PAGE));
        if (id != null) {
            open = reading.read(new ApprovalId(id));
        } else if (!waiting.rows().isEmpty()) {
            open = reading.read(waiting.rows().getFirst().id());
        }
        claimed = open == null ? Optional.empty() : open.approval().claim();
    }

    /** The list follows; the text that is open stays as it was read, with a word about what became of it. */
    @Override
    public boolean refresh() {
        var before = waiting;
        var shown = open;
        if (shown == null) {
            read();
            return open != null;
        }
        refresh.begin();
        waiting = approvals.handle(new ListApprovals.Filter(true), new Window(page * PAGE, PAGE));
        boolean known = overtaken;
        var working = claimed;
        look(shown.approval());
        return !waiting.equals(before) || overtaken != known || !claimed.equals(working);
    }

    private void look(ApprovalView read) {
        ApprovalView now = reading.standing(read.id());
        overtaken = now.status() != read.status() || !now.textSha256().equals(read.textSha256());
        claimed = now.claim();
    }

    /** Tells the others, and relieves whoever else works on it. */
    public void claim() {
        if (open != null) {
            claim.handle(open.approval().id(), true);
            refresh();
        }
    }

    public void release() {
        if (open != null) {
            release.handle(open.approval().id());
            refresh();
        }
    }

    public void approve() {
        decide(Decision.APPROVED);
    }

    public void askForChanges() {
        decide(Decision.CHANGES_REQUESTED);
    }

    public void refuse() {
        decide(Decision.REFUSED);
    }

    private void decide(Decision decision) {
        var before = open;
        if (before == null) {
            return;
        }
        var approval = before.approval();
        try {
            String words = comment == null ? "" : comment.strip();
            record.handle(new RecordDecision.Command(approval.id(), decision, words, approval.textSha256()));
            comment = "";
            textChanged = false;
            boolean stillOpen = reading.isOpen(approval.id());
            results.done("approval.did." + (stillOpen ? "signed" : decision.wire()), approval.title());
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.TEXT_CHANGED) {
                throw refusal;
            }
            id = approval.id().value();
            read();
            textChanged = true;
            overtaken = false;
            open = open.comparedWith(before.words());
            results.warn("approval.changed");
            return;
        }
        id = approval.id().value();
        overtaken = false;
        read();
    }

    /** @return the next text that this approver may decide about */
    public Optional<ApprovalView> getNext() {
        return waiting.rows().stream().filter(ApprovalView::mayDecide).findFirst();
    }

    /** @return why there are no buttons: the key of a sentence, or empty when the person may decide */
    public String getObstacle() {
        if (open == null || open.approval().status() != ApprovalStatus.OPEN) {
            return "";
        }
        if (open.approval().authors().contains(caller.id())) {
            return "approval.fourEyes";
        }
        if (open.approval().mayDecide()) {
            return "";
        }
        return caller.hasRole(Role.APPROVER) ? "approval.notYourStage" : "approval.onlyApprovers";
    }

    public boolean isDecidable() {
        return open != null && open.approval().status() == ApprovalStatus.OPEN && getObstacle().isEmpty();
    }

    public boolean isChosen() {
        return id != null;
    }

    public boolean isMore() {
        return (page + 1L) * PAGE < waiting.total();
    }

    public Slice<ApprovalView> getWaiting() {
        return waiting;
    }

    public Reading.@Nullable Submitted getOpen() {
        return open;
    }

    /** Whether somebody decided about the open text, or changed it, after it was read here. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Who works on the open text. */
    public Optional<ApprovalView.ClaimView> getClaimed() {
        return claimed;
    }

    /** Whether that is the person at the keyboard. */
    public boolean isMine() {
        return claimed.filter(who -> who.by().equals(caller.id())).isPresent();
    }

    public boolean isTextChanged() {
        return textChanged;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
