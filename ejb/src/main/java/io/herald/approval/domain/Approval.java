package io.herald.approval.domain;

import io.herald.approval.AlreadyDecidedException;
import io.herald.approval.AlreadySignedException;
import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.NotYourStageException;
import io.herald.approval.Signer;
import io.herald.approval.SubjectType;
import io.herald.approval.TextChangedException;
import io.herald.identity.UserId;
import io.herald.shared.PublicId;
import io.herald.shared.Violations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request to decide about exactly one text. It is open until somebody decides or the text is withdrawn; after that
 * it never changes again. Asking once more about the same subject makes another approval, so that the history stays.
 */
@Entity
@Table(name = "approval")
public class Approval {

    public static final int LONGEST_COMMENT = 2_000;

    @Id
    private String id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "incident_id")
    private @Nullable String incidentId;

    @Column(name = "incident_reference")
    private @Nullable String incidentReference;

    private String title;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    private String status;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String comment;

    @Column(name = "by_link")
    private boolean byLink;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "approval_author", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "user_id")
    private Set<String> authors = new HashSet<>();

    private String policy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Signature> signatures = new HashSet<>();

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /** One manager has to approve. */
    public Approval(Subject subject, String textSha256, Set<UserId> authors, UserId requestedBy, Instant requestedAt,
            Instant dueAt) {
        this(subject, textSha256, authors, requestedBy, requestedAt, dueAt, ApprovalPolicy.ONE_MANAGER);
    }

    /** @param authors whoever wrote any of the text; whoever asks counts as one of them */
    public Approval(Subject subject, String textSha256, Set<UserId> authors, UserId requestedBy, Instant requestedAt,
            Instant dueAt, ApprovalPolicy policy) {
        this.policy = policy.wire();
        this.id = PublicId.next();
        this.subjectType = subject.type().wire();
        this.subjectId = subject.id();
        this.incidentId = subject.incidentId().orElse(null);
        this.incidentReference = subject.incidentReference().orElse(null);
        this.title = subject.title();
        this.textSha256 = textSha256;
        this.requestedBy = requestedBy.value();
        this.requestedAt = requestedAt;
        this.dueAt = dueAt;
        this.status = ApprovalStatus.OPEN.wire();
        authors.forEach(author -> this.authors.add(author.value()));
        this.authors.add(requestedBy.value());
    }

    /** What the text is about, and what to call it in a list. */
    public record Subject(SubjectType type, String id, Optional<String> incidentId, Optional<String> incidentReference,
            String title) {}

    /** Somebody who answers for nothing in particular decides, not by a link. */
    public void decide(UserId approver, Decision decision, String reason, String readSha256, Instant now) {
        decide(Signer.of(approver), decision, reason, readSha256, false, now);
    }

    /**
     * Closes the request; an approval does so only once every stage has the signatures it needs.
     *
     * @param readSha256 hash of the text that the approver read
     * @param viaLink whether they came by the link in a mail
     * @throws AlreadyDecidedException if it is closed
     * @throws FourEyesException if the approver is an author
     * @throws AlreadySignedException if the approver, or somebody in their place, approved these words already
     * @throws NotYourStageException if none of the open stages is the approver's to answer for
     * @throws TextChangedException if the text is not the one that the approver read
     */
    public void decide(Signer approver, Decision decision, String reason, String readSha256, boolean viaLink,
            Instant now) {
        requireOpen();
        if (authors.contains(approver.id().value())) {
            throw new FourEyesException();
        }
        if (stages().hasSigned(approver.id())) {
            throw new AlreadySignedException();
        }
        Stages.Seat seat = stages().seatOf(approver, authors()).orElseThrow(NotYourStageException::new);
        if (!textSha256.equals(readSha256)) {
            throw new TextChangedException();
        }
        new Violations().require(!decision.needsComment() || !reason.isBlank(), "comment", "must say why")
                .atMost(reason, LONGEST_COMMENT, "comment").throwIfAny();
        if (decision == Decision.APPROVED) {
            signatures.add(new Signature(this, approver.id(), seat.stage(), seat.onBehalfOf(), viaLink, now));
        }
        if (decision != Decision.APPROVED || stages().isComplete()) {
            status = decision.wire();
            decidedBy = approver.id().value();
            decidedAt = now;
            byLink = viaLink;
        }
        comment = reason.strip();
    }

    /** Whether the person may decide now, as far as the request knows. */
    public boolean mayBeDecidedBy(Signer approver) {
        return isOpen() && !authors.contains(approver.id().value()) && !stages().hasSigned(approver.id())
                && stages().seatOf(approver, authors()).isPresent();
    }

    private Stages stages() {
        return new Stages(policy(), signatures);
    }

    /** The text changed while the request was open: what was signed and read before counts no more. */
    public void revise(String newTitle, String newTextSha256, UserId author) {
        requireOpen();
        title = newTitle;
        if (!textSha256.equals(newTextSha256)) {
            signatures.clear();
        }
        textSha256 = newTextSha256;
        authors.add(author.value());
    }

    /** @return whether anything happened; a request is called to mind once, and only while it is open */
    public boolean remind(Instant now) {
        if (!isOpen() || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** @return whether anything happened; a request is escalated once, and only while it is open */
    public boolean escalate(Instant now) {
        if (!isOpen() || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    public void withdraw() {
        requireOpen();
        status = ApprovalStatus.WITHDRAWN.wire();
    }

    /**
     * Whether this lets exactly this text out.
     *
     * @param textAuthors whoever wrote any of the text, as the text itself knows them
     */
    public boolean covers(String sha256, Set<UserId> textAuthors) {
        return status() == ApprovalStatus.APPROVED && textSha256.equals(sha256)
                && decidedBy().filter(by -> !authors().contains(by) && !textAuthors.contains(by)).isPresent()
                && signatures.stream().noneMatch(given -> textAuthors.contains(given.signer()));
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new AlreadyDecidedException(status());
        }
    }

    public boolean isOpen() {
        return status() == ApprovalStatus.OPEN;
    }

    public ApprovalId id() {
        return new ApprovalId(id);
    }

    public Subject subject() {
        return new Subject(SubjectType.fromWire(subjectType), subjectId, Optional.ofNullable(incidentId),
                Optional.ofNullable(incidentReference), title);
    }

    public String textSha256() {
        return textSha256;
    }

    public Set<UserId> authors() {
        return authors.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    public UserId requestedBy() {
        return new UserId(requestedBy);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> escalatedAt() {
        return Optional.ofNullable(escalatedAt);
    }

    public ApprovalStatus status() {
        return ApprovalStatus.fromWire(status);
    }

    public Optional<UserId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(UserId::new);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public ApprovalPolicy policy() {
        return ApprovalPolicy.fromWire(policy);
    }

    /** Those who approved the words as they are now, the earliest first. */
    public List<Signature> signatures() {
        return signatures.stream().sorted(Comparator.comparing(Signature::signedAt).thenComparing(Signature::stage))
                .toList();
    }

    /** The stages that are asked now, by their place in the policy; none once it is closed. */
    public List<Integer> openStages() {
        return isOpen() ? stages().open() : List.of();
    }

    public boolean byLink() {
        return byLink;
    }

    public String comment() {
        return comment == null ? "" : comment;
    }
}
