package io.herald.template.domain;

import io.herald.identity.UserId;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.shared.Sha256;
import io.herald.shared.Violations;
import io.herald.template.PlaceholderSpec;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.TextHash;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.template.mustache.TemplateRules;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a template's words. It is written as a draft, submitted, and decided by a manager; changes that a
 * manager asks for make it a draft again. Once approved, refused or replaced it never changes.
 */
@Entity
@Table(name = "template_version")
public class TemplateVersion {

    /** How long a manager may take before others are called. */
    public static final Duration APPROVAL_TIME = Duration.ofDays(2);

    @Id
    private String id;

    @Column(name = "template_id")
    private String templateId;

    private int number;

    private String status;

    private String author;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "template_author", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "user_id")
    private Set<String> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "template_variant", joinColumns = @JoinColumn(name = "version_id"))
    private List<StoredVariant> variants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "template_placeholder", joinColumns = @JoinColumn(name = "version_id"))
    private List<StoredPlaceholder> placeholders = new ArrayList<>();

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {}

    /** @param number counts from 1 within the template */
    public TemplateVersion(TemplateId template, int number, Map<VariantKey, VariantText> variants,
            List<PlaceholderSpec> placeholders, UserId author, Instant now) {
        this.id = PublicId.next();
        this.templateId = template.value();
        this.number = number;
        this.status = TemplateStatus.DRAFT.wire();
        this.author = author.value();
        this.createdAt = now;
        this.textSha256 = write(variants, placeholders, author);
    }

    /**
     * Changes the words. The one who does becomes an author. While the version waits for a decision it goes on waiting,
     * with new words; whoever asked for the decision has to bind the request to the new hash.
     *
     * @throws IllegalStateOfException if it was decided
     */
    public void revise(Map<VariantKey, VariantText> newVariants, List<PlaceholderSpec> newPlaceholders, UserId by) {
        require("be revised", TemplateStatus.DRAFT, TemplateStatus.SUBMITTED);
        textSha256 = write(newVariants, newPlaceholders, by);
    }

    /** The same words once more, for another look at them; whoever wrote them remains their author. */
    public TemplateVersion again(int nextNumber, UserId by, Instant now) {
        TemplateVersion same = new TemplateVersion(templateId(), nextNumber, variants(), placeholders(), by, now);
        same.authors.addAll(authors);
        return same;
    }

    private String write(Map<VariantKey, VariantText> newVariants, List<PlaceholderSpec> newPlaceholders, UserId by) {
        new Violations().addAll(TemplateRules.check(newVariants, newPlaceholders)).throwIfAny();
        variants.clear();
        newVariants.forEach((key, text) -> variants.add(new StoredVariant(key, text)));
        placeholders.clear();
        newPlaceholders.forEach(spec -> placeholders.add(new StoredPlaceholder(spec, placeholders.size())));
        authors.add(by.value());
        return hash();
    }

    /** Covers the words and what may be filled in, because both are what a manager approves. */
    private String hash() {
        Stream<String> specs = placeholders().stream()
                .flatMap(spec -> Stream.of(spec.name(), spec.type().wire(), Boolean.toString(spec.required()),
                        Integer.toString(spec.maxLength())));
        return Sha256.hexOf(Stream.of(Stream.of(Integer.toString(variants.size())), TextHash.parts(variants()), specs)
                .flatMap(parts -> parts).toList());
    }

    /** Whether the stored hash is (still) that of the stored words. */
    public boolean isIntact() {
        return textSha256.equals(hash());
    }

    public void submit(UserId by, Instant now) {
        require("be submitted", TemplateStatus.DRAFT);
        authors.add(by.value());
        status = TemplateStatus.SUBMITTED.wire();
        submittedAt = now;
    }

    public void returnToAuthors() {
        require("be given back", TemplateStatus.SUBMITTED);
        status = TemplateStatus.DRAFT.wire();
    }

    public void approve(Instant now) {
        require("be approved", TemplateStatus.SUBMITTED);
        status = TemplateStatus.APPROVED.wire();
        decidedAt = now;
    }

    public void refuse(Instant now) {
        require("be refused", TemplateStatus.SUBMITTED);
        status = TemplateStatus.REFUSED.wire();
        decidedAt = now;
    }

    public void replace() {
        require("be replaced", TemplateStatus.APPROVED);
        status = TemplateStatus.REPLACED.wire();
    }

    private void require(String refused, TemplateStatus... allowed) {
        if (!List.of(allowed).contains(status())) {
            throw new IllegalStateOfException("template version", status, refused);
        }
    }

    public boolean isOpen() {
        return status() == TemplateStatus.DRAFT || status() == TemplateStatus.SUBMITTED;
    }

    public TemplateVersionId id() {
        return new TemplateVersionId(id);
    }

    public TemplateId templateId() {
        return new TemplateId(templateId);
    }

    public int number() {
        return number;
    }

    public TemplateStatus status() {
        return TemplateStatus.fromWire(status);
    }

    public UserId author() {
        return new UserId(author);
    }

    public Set<UserId> authors() {
        return authors.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    public SortedMap<VariantKey, VariantText> variants() {
        SortedMap<VariantKey, VariantText> texts = new TreeMap<>();
        variants.forEach(variant -> texts.put(variant.key(), variant.text()));
        return texts;
    }

    public List<PlaceholderSpec> placeholders() {
        return placeholders.stream().sorted(Comparator.comparingInt(StoredPlaceholder::position))
                .map(StoredPlaceholder::spec).toList();
    }

    public String textSha256() {
        return textSha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** When a decision is late, once the version was submitted. */
    public Instant approvalDue() {
        return submittedAt().orElse(createdAt).plus(APPROVAL_TIME);
    }

    public long version() {
        return version;
    }
}
