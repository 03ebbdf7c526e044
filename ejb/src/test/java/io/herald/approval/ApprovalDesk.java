package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.delivery.ComponentEvent;
import io.herald.delivery.Notice;
import io.herald.delivery.NoticePosted;
import io.herald.delivery.NoticeView;
import io.herald.delivery.PostNotice;
import io.herald.delivery.domain.Notices;
import io.herald.identity.UserDirectory;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.Observed;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import io.herald.testing.SwitchableCaller;
import io.herald.identity.domain.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The use cases of approvals, wired for a test as the container wires them. */
public final class ApprovalDesk {

    public final SettableClock clock = new SettableClock();
    public final SwitchableCaller caller = new SwitchableCaller();
    public final RecordingAuditTrail audit = new RecordingAuditTrail();
    public final Observed<DecisionRecorded> decisions = new Observed<>();
    public final List<Notice> notices = new ArrayList<>();
    public final UserDirectory users;
    public final InMemoryDecisionLinks links = new InMemoryDecisionLinks();
    private final LinkSettings linkSettings = new LinkSettings(24, false);

    public final RequestApproval request;
    public final RecordDecision record;
    public final ReviseApproval revise;
    public final WithdrawApproval withdraw;
    public final ConfirmApproval confirm;
    public final EscalateApproval escalate;
    public final HoldApproval hold;
    public final ApprovalHistory history;
    public final ListApprovals list;
    public final FindApproval find;
    public final OpenDecisionLink openLink;
    public final DecideByLink decideByLink;

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    public ApprovalDesk(InMemoryUsers users) {
        this(users, new InMemoryApprovals());
    }

    public ApprovalDesk(Users users, Approvals approvals) {
        this.users = new UserDirectory(users);
        LinkSigner signer = new LinkSigner(links, new SecretBox(new SecretKeys(Optional.of(KEY), Optional.empty())),
                linkSettings, clock);
        DecisionRecord decisionRecord = new DecisionRecord(decisions, audit, caller, clock);
        TellApprovers tellApprovers = new TellApprovers(this.users,
                new PostNotice(new Posted(), new Observed<NoticePosted>(), clock),
                new PublicLinks("https://status.example.org"), signer);
        ApprovalViews views = new ApprovalViews(this.users, caller);
        request = new RequestApproval(approvals, tellApprovers, audit, clock);
        record = new RecordDecision(approvals, decisionRecord);
        revise = new ReviseApproval(approvals, tellApprovers, audit);
        withdraw = new WithdrawApproval(approvals, audit);
        confirm = new ConfirmApproval(approvals);
        escalate = new EscalateApproval(approvals, tellApprovers, audit, clock);
        hold = new HoldApproval(approvals);
        history = new ApprovalHistory(approvals, views);
        list = new ListApprovals(approvals, views);
        find = new FindApproval(approvals, views);
        openLink = new OpenDecisionLink(signer, approvals, this.users, linkSettings, clock);
        decideByLink = new DecideByLink(signer, approvals, this.users, decisionRecord, caller, clock);
    }

    /** Keeps notices by their key, as the database does. */
    private final class Posted implements Notices {

        @Override
        public boolean post(Notice notice, Instant now) {
            boolean first = notices.stream().noneMatch(n -> n.idempotencyKey().equals(notice.idempotencyKey()));
            if (first) {
                notices.add(notice);
            }
            return first;
        }

        @Override
        public int post(ComponentEvent event) {
            throw new UnsupportedOperationException("approvals tell no web server");
        }

        @Override
        public Optional<ComponentEvent> findEvent(String id) {
            return Optional.empty();
        }

        @Override
        public Slice<NoticeView> list(Window window) {
            throw new UnsupportedOperationException("a test reads the field");
        }

        @Override
        public Optional<ChannelKey> channelOf(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<OutboundMessage> messageOf(long id) {
            throw new UnsupportedOperationException("a test reads the field");
        }

        @Override
        public void erase(String subscriberId, String address) {
            notices.removeIf(notice -> notice.recipient().equals(address));
        }
    }
}
