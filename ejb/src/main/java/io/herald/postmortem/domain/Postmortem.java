package io.herald.postmortem.domain;

import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.PostmortemStatus;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Violations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said when an incident is over. People write it in turns; once it is complete it goes to a manager as
 * one message, and comes back from there approved or with a request for changes.
 */
@Entity
@Table(name = "postmortem")
public class Postmortem {

    @Id
    @Column(name = "incident_id")
    private String incidentId;

    private PostmortemStatus status;

    @Column(name = "message_id")
    private @Nullable String messageId;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "postmortem_author", joinColumns = @JoinColumn(name = "incident_id"))
    @Column(name = "user_id")
    private Set<String> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "postmortem_text", joinColumns = @JoinColumn(name = "incident_id"))
    private List<WrittenParts> texts = new ArrayList<>();

    /** What stays in the house; never part of the message. */
    @ElementCollection
    @CollectionTable(name = "postmortem_internal_text", joinColumns = @JoinColumn(name = "incident_id"))
    private List<WrittenParts> internalTexts = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Postmortem() {}

    public Postmortem(IncidentId incident, Instant now) {
        this.incidentId = incident.value();
        this.status = PostmortemStatus.DRAFT;
        this.updatedAt = now;
    }

    /**
     * Puts new words in place of the old; languages that are left out are dropped. The one who does becomes an author.
     *
     * @throws IllegalStateOfException while a manager reads it, and once it is published
     */
    public void write(Map<Language, PostmortemParts> words, UserId by, Instant now) {
        requireWritable("be changed");
        texts.clear();
        words.forEach((language, parts) -> texts.add(new WrittenParts(language, parts)));
        authors.add(by.value());
        updatedAt = now;
    }

    /** The same for the version that stays in the house. */
    public void writeInternal(Map<Language, PostmortemParts> words, UserId by, Instant now) {
        requireWritable("be changed");
        internalTexts.clear();
        words.forEach((language, parts) -> internalTexts.add(new WrittenParts(language, parts)));
        authors.add(by.value());
        updatedAt = now;
    }

    /**
     * Checks that it may be submitted: it is complete in at least one language, no language is half written, and no gap
     * of a template is left.
     *
     * @throws io.herald.shared.ValidationException naming each missing part, such as {@code texts.fr.closing}
     */
    public void requireComplete() {
        requireWritable("be submitted");
        Map<Language, PostmortemParts> written = writtenTexts();
        Violations violations = new Violations().require(!written.isEmpty(), "texts", "must not be empty");
        written.forEach((language, parts) -> parts.byName().forEach((name, words) -> violations
                .require(!words.isBlank(), "texts." + language + "." + name, "must not be empty")
                .require(!PostmortemParts.hasGap(words), "texts." + language + "." + name,
                        "has a gap that is not filled in yet")));
        violations.throwIfAny();
    }

    public void submitted(MessageId message, Instant now) {
        messageId = message.value();
        become(PostmortemStatus.IN_REVIEW, now);
    }

    /** A manager asked for changes; the authors write on and submit the same message again. */
    public void givenBack(Instant now) {
        become(PostmortemStatus.CHANGES_REQUESTED, now);
    }

    /** The message will not go out; the authors may write on and submit another one. */
    public void takenBack(Instant now) {
        messageId = null;
        become(PostmortemStatus.DRAFT, now);
    }

    /**
     * It is a draft again that nobody outside sees; the next publication is another message.
     *
     * @return the message that it was published as
     * @throws IllegalStateOfException if it is not published
     */
    public MessageId revert(Instant now) {
        String message = messageId;
        if (status != PostmortemStatus.PUBLISHED || message == null) {
            throw new IllegalStateOfException("post-mortem", status.wire(), "be taken back");
        }
        takenBack(now);
        return new MessageId(message);
    }

    public void published(Instant now) {
        become(PostmortemStatus.PUBLISHED, now);
    }

    private void become(PostmortemStatus newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    private void requireWritable(String refused) {
        if (status == PostmortemStatus.IN_REVIEW || status == PostmortemStatus.PUBLISHED) {
            throw new IllegalStateOfException("post-mortem", status.wire(), refused);
        }
    }

    /** @throws StaleVersionException if somebody changed it since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("post-mortem", expected, version);
    }

    public IncidentId incident() {
        return new IncidentId(incidentId);
    }

    public PostmortemStatus status() {
        return status;
    }

    /** The message that it was submitted as and that may still go out. */
    public Optional<MessageId> message() {
        return Optional.ofNullable(messageId).map(MessageId::new);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Set<UserId> authors() {
        return authors.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Map<Language, PostmortemParts> texts() {
        return byLanguage(texts);
    }

    /** The version that stays in the house. */
    public Map<Language, PostmortemParts> internalTexts() {
        return byLanguage(internalTexts);
    }

    private static Map<Language, PostmortemParts> byLanguage(List<WrittenParts> all) {
        Map<Language, PostmortemParts> words = new TreeMap<>();
        all.forEach(written -> words.put(written.language(), written.parts()));
        return words;
    }

    /** The languages in which anything is written. */
    public Map<Language, PostmortemParts> writtenTexts() {
        Map<Language, PostmortemParts> written = new TreeMap<>(texts());
        written.values().removeIf(PostmortemParts::isBlank);
        return written;
    }

    public long version() {
        return version;
    }
}
