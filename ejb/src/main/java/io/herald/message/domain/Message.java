package io.herald.message.domain;

import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import io.herald.identity.UserId;
import io.herald.message.ApprovalTimes;
import io.herald.message.GatePolicy;
import io.herald.message.IncidentFacts;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.template.Fallback;
import io.herald.template.Phase;
import io.herald.template.TemplateVersionId;
import io.herald.template.TextHash;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an incident at one moment, in the exact words of every variant. It begins as a draft; submitted,
 * it goes out or waits for a manager, who may let it out, refuse it or give it back. Published, refused or withdrawn
 * it never changes again.
 */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private String id;

    @Column(name = "incident_id")
    private String incidentId;

    private String phase;

    @Column(name = "incident_status")
    private String incidentStatus;

    @Column(name = "template_version_id")
    private @Nullable String templateVersionId;

    private String status;

    @Column(name = "approved_wording")
    private @Nullable Boolean approvedWording;

    @Column(name = "gate_policy")
    private String gatePolicy;

    @Column(name = "approval_minutes")
    private int approvalMinutes;

    @Column(name = "approval_policy")
    private String approvalPolicy;

    @Column(name = "remind_minutes")
    private int remindMinutes;

    @Column(name = "limit_minutes")
    private int limitMinutes;

    private boolean holding;

    @Column(name = "holding_called_at")
    private @Nullable Instant holdingCalledAt;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "next_update_minutes")
    private @Nullable Integer nextUpdateMinutes;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "message_author", joinColumns = @JoinColumn(name = "message_id"))
    @Column(name = "user_id")
    private Set<String> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "message_variant", joinColumns = @JoinColumn(name = "message_id"))
    private List<StoredWords> variants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "message_placeholder", joinColumns = @JoinColumn(name = "message_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> filledIn = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "message_component", joinColumns = @JoinColumn(name = "message_id"))
    @MapKeyColumn(name = "component_id")
    @Column(name = "status")
    private Map<String, String> componentStatuses = new HashMap<>();

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    /** @param template empty for free text */
    public Message(IncidentFacts facts, Moment moment, Optional<TemplateVersionId> template, UserId author,
            Instant now) {
        this.id = PublicId.next();
        this.incidentId = facts.incidentId();
        this.phase = moment.phase().wire();
        this.incidentStatus = moment.incidentStatus();
        this.componentStatuses = new HashMap<>(moment.componentStatuses());
        this.nextUpdateMinutes = moment.nextUpdateMinutes().orElse(null);
        this.templateVersionId = template.map(TemplateVersionId::value).orElse(null);
        this.status = MessageStatus.DRAFT.wire();
        this.gatePolicy = facts.gatePolicy().wire();
        this.approvalMinutes = Math.toIntExact(Math.max(1, facts.approvalTime().toMinutes()));
        this.approvalPolicy = facts.rule().policy().wire();
        this.remindMinutes = facts.rule().remindMinutes();
        this.limitMinutes = facts.rule().limitMinutes();
        this.holding = facts.rule().holding();
        this.createdBy = author.value();
        this.createdAt = now;
        this.updatedAt = now;
        this.filledIn.putAll(StoredFacts.write(facts.builtIns()));
        this.textSha256 = TextHash.of(Map.of());
    }

    /** Why a message is sent, and what it changes on the status page; see {@code DraftMessage.Command}. */
    public record Moment(Phase phase, String incidentStatus, Map<String, String> componentStatuses,
            Optional<Integer> nextUpdateMinutes) {}

    /**
     * Puts new words in place of the old. The one who does becomes an author.
     *
     * @param values by placeholder, as typed
     * @throws IllegalStateOfException if the message is on its way to the public or at its end
     */
    public void write(Map<String, String> values, Map<VariantKey, VariantText> words, UserId by, Instant now) {
        require("be changed", MessageStatus.DRAFT, MessageStatus.AWAITING_APPROVAL, MessageStatus.CHANGES_REQUESTED);
        filledIn.keySet().removeIf(name -> !name.startsWith(StoredFacts.MARK));
        filledIn.putAll(values);
        variants.clear();
        words.forEach((key, text) -> variants.add(new StoredWords(key, text)));
        textSha256 = TextHash.of(variants());
        authors.add(by.value());
        updatedAt = now;
    }

    /** Further people who wrote the words. */
    public void credit(Set<UserId> coAuthors) {
        coAuthors.forEach(author -> authors.add(author.value()));
    }

    /** @param wordingApproved whether it may go out without asking anybody */
    public void submit(boolean wordingApproved, UserId by, Instant now) {
        require("be submitted", MessageStatus.DRAFT, MessageStatus.CHANGES_REQUESTED);
        authors.add(by.value());
        submittedBy = by.value();
        submittedAt = now;
        approvedWording = wordingApproved;
        status = (wordingApproved ? MessageStatus.DRAFT : MessageStatus.AWAITING_APPROVAL).wire();
        updatedAt = now;
    }

    /** @param approver empty if the wording was approved with the template */
    public void publish(Optional<UserId> approver, Instant now) {
        if (!isOnItsWay()) {
            throw new IllegalStateOfException("message", status, "be published");
        }
        approvedBy = approver.map(UserId::value).orElse(null);
        publishedAt = now;
        end(MessageStatus.PUBLISHED, now);
    }

    public void returnToAuthors(Instant now) {
        require("be given back", MessageStatus.AWAITING_APPROVAL);
        end(MessageStatus.CHANGES_REQUESTED, now);
    }

    public void refuse(Instant now) {
        require("be refused", MessageStatus.AWAITING_APPROVAL);
        end(MessageStatus.REFUSED, now);
    }

    public void withdraw(Instant now) {
        if (!isOpen()) {
            throw new IllegalStateOfException("message", status, "be withdrawn");
        }
        end(MessageStatus.WITHDRAWN, now);
    }

    private void end(MessageStatus next, Instant now) {
        status = next.wire();
        updatedAt = now;
    }

    private void require(String refused, MessageStatus... allowed) {
        boolean leftAlready = status() == MessageStatus.DRAFT && isOnItsWay();
        if (leftAlready || !List.of(allowed).contains(status())) {
            throw new IllegalStateOfException("message", leftAlready ? "submitted" : status, refused);
        }
    }

    /** Submitted, and neither out nor given back: either waiting for a manager, or free to go. */
    public boolean isOnItsWay() {
        return status() == MessageStatus.AWAITING_APPROVAL
                || status() == MessageStatus.DRAFT && submittedAt != null;
    }

    /** Whether anything can still happen to it. */
    public boolean isOpen() {
        return status() == MessageStatus.DRAFT || status() == MessageStatus.AWAITING_APPROVAL
                || status() == MessageStatus.CHANGES_REQUESTED;
    }

    /** Whether the stored hashes are (still) those of the stored words. */
    public boolean isIntact() {
        return textSha256.equals(TextHash.of(variants())) && variants.stream().allMatch(StoredWords::isIntact);
    }

    /** What lists call it: the status page's title in the default language. */
    public String title() {
        return Fallback.find(variants(), VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE)).map(VariantText::title)
                .orElse("");
    }

    public MessageId id() {
        return new MessageId(id);
    }

    public String incidentId() {
        return incidentId;
    }

    public Moment moment() {
        return new Moment(Phase.fromWire(phase), incidentStatus, Map.copyOf(componentStatuses),
                Optional.ofNullable(nextUpdateMinutes));
    }

    public IncidentFacts facts() {
        return new IncidentFacts(incidentId, StoredFacts.read(filledIn), GatePolicy.fromWire(gatePolicy),
                Duration.ofMinutes(approvalMinutes), new ApprovalRule("", ApprovalPolicy.fromWire(approvalPolicy),
                        remindMinutes, limitMinutes, holding, 1));
    }

    public Optional<TemplateVersionId> template() {
        return Optional.ofNullable(templateVersionId).map(TemplateVersionId::new);
    }

    public MessageStatus status() {
        return MessageStatus.fromWire(status);
    }

    public SortedMap<VariantKey, VariantText> variants() {
        SortedMap<VariantKey, VariantText> words = new TreeMap<>();
        variants.forEach(variant -> words.put(variant.key(), variant.text()));
        return words;
    }

    /** The placeholder values as typed. */
    public Map<String, String> values() {
        return filledIn.entrySet().stream().filter(row -> !row.getKey().startsWith(StoredFacts.MARK))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String textSha256() {
        return textSha256;
    }

    public Set<UserId> authors() {
        return authors.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    public UserId createdBy() {
        return new UserId(createdBy);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Who asked for publication last; its creator as long as nobody did. */
    public UserId submittedBy() {
        return submittedBy == null ? createdBy() : new UserId(submittedBy);
    }

    /** When a manager's decision is late, counted from the last submission. */
    public Instant approvalDue() {
        return submittedAt().orElse(createdAt).plus(Duration.ofMinutes(approvalMinutes));
    }

    /** What happens as long as nobody decides, counted from the last submission. */
    public ApprovalTimes approvalTimes() {
        Instant from = submittedAt().orElse(createdAt);
        return new ApprovalTimes(from.plus(Duration.ofMinutes(remindMinutes)), approvalDue(),
                from.plus(Duration.ofMinutes(limitMinutes)), holding);
    }

    /** @return whether holding words are wanted in its place; once, and only while it waits */
    public boolean callForHolding(Instant now) {
        boolean wanted = holding && holdingCalledAt == null && status() == MessageStatus.AWAITING_APPROVAL;
        if (wanted) {
            holdingCalledAt = now;
        }
        return wanted;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<UserId> approvedBy() {
        return Optional.ofNullable(approvedBy).map(UserId::new);
    }

    public long version() {
        return version;
    }
}
