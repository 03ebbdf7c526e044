package io.herald.branding.domain;

import io.herald.branding.AnnouncementStatus;
import io.herald.branding.AnnouncementView;
import io.herald.channel.ChannelKey;
import io.herald.identity.UserId;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.template.TextHash;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A word to everybody, whose text never changes once it was submitted. */
@Entity
@Table(name = "announcement")
public class Announcement {

    @Id
    private String id;

    private String author;

    private String status;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "announcement_variant", joinColumns = @JoinColumn(name = "announcement_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "body")
    private Map<String, String> variants = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    public Announcement(UserId author, Map<Language, String> text, Optional<Instant> endsAt, Instant now) {
        this.id = PublicId.next();
        this.author = author.value();
        this.status = AnnouncementStatus.SUBMITTED.wire();
        this.submittedAt = now;
        this.endsAt = endsAt.orElse(null);
        text.forEach((language, body) -> variants.put(language.tag(), body));
        this.textSha256 = TextHash.of(words());
    }

    public void show(Instant now) {
        status = AnnouncementStatus.SHOWN.wire();
        shownAt = now;
    }

    public void refuse() {
        status = AnnouncementStatus.REFUSED.wire();
    }

    public void end(Instant now) {
        status = AnnouncementStatus.ENDED.wire();
        endedAt = now;
    }

    /** Whether its time has come. */
    public boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** As the gate sees it: the texts of the status page. */
    public Map<VariantKey, VariantText> words() {
        return variants.entrySet().stream()
                .collect(Collectors.toMap(
                        text -> new VariantKey(ChannelKey.STATUS_PAGE, Language.of(text.getKey())),
                        text -> new VariantText("", text.getValue())));
    }

    /** Of the words as they are stored now, not as they once were. */
    public String wordsSha256() {
        return TextHash.of(words());
    }

    /** Of the words as they were submitted. */
    public String textSha256() {
        return textSha256;
    }

    public String id() {
        return id;
    }

    public UserId author() {
        return new UserId(author);
    }

    public AnnouncementStatus status() {
        return AnnouncementStatus.fromWire(status);
    }

    public AnnouncementView view() {
        return new AnnouncementView(id, status(),
                variants.entrySet().stream()
                        .collect(Collectors.toMap(text -> Language.of(text.getKey()), Map.Entry::getValue)),
                submittedAt, Optional.ofNullable(endsAt));
    }
}
