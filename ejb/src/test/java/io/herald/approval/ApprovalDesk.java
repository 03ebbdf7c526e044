package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.approval.domain.Claims;
import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.delivery.ComponentEvent;
import io.herald.delivery.Notice;
import io.herald.delivery.NoticePosted;
import io.herald.delivery.NoticeView;
import io.herald.delivery.PostNotice;
import io.herald.delivery.domain.Notices;
import io.herald.identity.AnnounceAbsence;
import io.herald.identity.CancelAbsence;
import io.herald.identity.Deputies;
import io.herald.identity.UserDirectory;
import io.herald.identity.domain.Users;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.InMemoryAbsences;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.Observed;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import io.herald.testing.SwitchableCaller;
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
    public final PostNotice postNotice;
    public final InMemoryDecisionLinks links = new InMemoryDecisionLinks();
    public final Observed<SignatureRecorded> signatures = new Observed<>();
    private final InMemoryApproverGroups groups = new InMemoryApproverGroups();
    private final InMemoryApprovalRules rules = new InMemoryApprovalRules();
    private final InMemoryAbsences absences = new InMemoryAbsences();
    private final Signers signers;
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
    public final CountApprovals count;
    public final FindApproval find;
    public final OpenDecisionLink openLink;
    public final DecideByLink decideByLink;
    public final ClaimApproval claim;
    public final ReleaseApproval release;
    public final RemindApprovers remind;
    public final ReviseApprovalRule reviseRule;
    public final SetApproverGroup setGroup;
    public final ListApprovalRules listRules;
    public final FindApprovalRule findRule;
    public final AnnounceAbsence announceAbsence;
    public final CancelAbsence cancelAbsence;

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    public ApprovalDesk(InMemoryUsers users) {
        this(users, new InMemoryApprovals());
    }

    public ApprovalDesk(Users users, Approvals approvals) {
        this(users, approvals, new InMemoryClaims());
    }

    public ApprovalDesk(Users users, Approvals approvals, Claims claims) {
        this.users = new UserDirectory(users);
        LinkSigner signer = new LinkSigner(links, new SecretBox(new SecretKeys(Optional.of(KEY), Optional.empty())),
                linkSettings, clock);
        signers = new Signers(this.users, groups, new Deputies(absences, clock));
        postNotice = new PostNotice(new Posted(), new Observed<NoticePosted>(), clock);
        TellApprovers tellApprovers = new TellApprovers(this.users, signers, postNotice,
                new PublicLinks("https://status.example.org"), signer);
        DecisionRecord decisionRecord = new DecisionRecord(decisions, signatures, tellApprovers, signers, claims, audit,
                caller, clock);
        ApprovalViews views = new ApprovalViews(this.users, signers, claims, caller, clock);
        request = new RequestApproval(approvals, tellApprovers, audit, clock);
        record = new RecordDecision(approvals, decisionRecord);
        revise = new ReviseApproval(approvals, tellApprovers, audit);
        withdraw = new WithdrawApproval(approvals, audit);
        confirm = new ConfirmApproval(approvals);
        escalate = new EscalateApproval(approvals, tellApprovers, audit, clock);
        hold = new HoldApproval(approvals);
        history = new ApprovalHistory(approvals, views);
        list = new ListApprovals(approvals, views);
        count = new CountApprovals(approvals);
        find = new FindApproval(approvals, views);
        openLink = new OpenDecisionLink(signer, approvals, this.users, signers, linkSettings, clock);
        decideByLink = new DecideByLink(signer, approvals, signers, decisionRecord, caller, clock);
        claim = new ClaimApproval(approvals, claims, signers, audit, caller, clock);
        release = new ReleaseApproval(claims, audit, caller);
        remind = new RemindApprovers(approvals, tellApprovers, audit, clock);
        reviseRule = new ReviseApprovalRule(rules, signers, audit);
        setGroup = new SetApproverGroup(groups, this.users, audit);
        listRules = new ListApprovalRules(rules, groups, this.users);
        findRule = new FindApprovalRule(rules);
        announceAbsence = new AnnounceAbsence(absences, users, audit, caller, clock);
        cancelAbsence = new CancelAbsence(absences, audit, caller);
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
