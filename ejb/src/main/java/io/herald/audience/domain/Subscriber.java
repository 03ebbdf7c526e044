package io.herald.audience.domain;

import io.herald.audience.QuietHours;
import io.herald.audience.SubscriberDetail;
import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.SubscriberView;
import io.herald.audience.Wishes;
import io.herald.channel.EmailAddress;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some machine of theirs, who wants to be told about incidents. Only the hash of a confirmation token is
 * kept; the token to leave is kept as it is, because it stands in every mail.
 */
@Entity
@Table(name = "subscriber")
public class Subscriber {

    /** At most one sign-up mail per address in this time, so that nobody can flood a stranger. */
    public static final Duration BETWEEN_MAILS = Duration.ofHours(1);
    public static final Duration CONFIRM_WITHIN = Duration.ofHours(48);

    private static final int VERSION_DIGITS = 12;

    @Id
    private String id;

    private String kind;

    private @Nullable String email;

    private @Nullable String address;

    private String language;

    private String status;

    @Column(name = "confirm_sha256")
    private @Nullable String confirmSha256;

    @Column(name = "confirm_expires_at")
    private @Nullable Instant confirmExpiresAt;

    @Column(name = "unsubscribe_token")
    private String unsubscribeToken;

    @Column(name = "consent_text")
    private @Nullable String consentText;

    @Column(name = "consent_address")
    private @Nullable String consentAddress;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "quarantined_at")
    private @Nullable Instant quarantinedAt;

    @Column(name = "quarantine_reason")
    private @Nullable String quarantineReason;

    @Column(name = "soft_bounces")
    private int softBounces;

    @Embedded
    private Scope scope = new Scope();

    private @Nullable String wished;

    /** The quiet hours among what was asked for last. */
    @Column(name = "wished_quiet")
    private @Nullable String wishedQuiet;

    @Column(name = "consent_language")
    private @Nullable String consentLanguage;

    /** Names the text that was shown: the beginning of its SHA-256. */
    @Column(name = "consent_version")
    private @Nullable String consentVersion;

    /** {@code link}, {@code code}, {@code answer} or {@code import}. */
    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "quiet_from")
    private @Nullable LocalTime quietFrom;

    @Column(name = "quiet_to")
    private @Nullable LocalTime quietTo;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    /** Only the import itself writes it. */
    @Column(name = "import_id", insertable = false, updatable = false)
    private @Nullable String importId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Subscriber() {}

    public Subscriber(EmailAddress email, Language language, Token unsubscribe, Instant now) {
        this(Address.of(email), language, unsubscribe, now);
    }

    public Subscriber(Address where, Language language, Token unsubscribe, Instant now) {
        this.id = PublicId.next();
        this.kind = where.kind().wire();
        this.email = where.email().orElse(null);
        this.address = where.target().orElse(null);
        this.language = language.tag();
        this.status = SubscriberStatus.PENDING.wire();
        this.unsubscribeToken = unsubscribe.value();
        this.requestedAt = now;
    }

    /** Somebody asks for a subscription of this address; it counts once the owner confirms. */
    public void request(Token confirm, Wishes asked, Consent consent, Instant now) {
        request(confirm.sha256(), CONFIRM_WITHIN, asked, consent, now);
    }

    /**
     * Who is told already is told as before until the owner confirms the new wishes.
     *
     * @param confirmHash of what the owner has to show within the time to confirm
     */
    public void request(String confirmHash, Duration within, Wishes asked, Consent consent, Instant now) {
        confirmSha256 = confirmHash;
        confirmExpiresAt = now.plus(within);
        wished = asked.wire();
        wishedQuiet = null;
        if (status() == SubscriberStatus.CONFIRMED) {
            return;
        }
        status = SubscriberStatus.PENDING.wire();
        language = asked.language().tag();
        consentText = consent.text();
        consentAddress = consent.remoteAddress();
        consentLanguage = asked.language().tag();
        consentVersion = Sha256.hex(consent.text()).substring(0, VERSION_DIGITS);
        requestedAt = now;
        confirmedAt = null;
        endedAt = null;
    }

    /** Among what was asked for are these; without them, those that the telephone has stay. */
    public void requestQuiet(Optional<QuietHours> hours) {
        wishedQuiet = hours.map(QuietHours::wire).orElse(null);
    }

    /** The owner gets another token for what was asked for; the one before works no more. */
    public void replaceConfirmation(Token confirm, Instant now) {
        confirmSha256 = confirm.sha256();
        confirmExpiresAt = now.plus(CONFIRM_WITHIN);
    }

    /** Whether asking for this makes a difference: not for who hears of it already. */
    public boolean wouldChangeBy(Wishes asked) {
        return status() != SubscriberStatus.CONFIRMED || !asked.after(wishes()).equals(wishes());
    }

    public boolean wouldChangeBy(Optional<QuietHours> asked) {
        return asked.isPresent() && !asked.equals(quietHours());
    }

    /** Somebody else will answer for the URL; only until the one who answers now has said yes. */
    public void changeOwner(Address where) {
        email = where.email().orElse(null);
    }

    /**
     * The owner says yes to what was asked for last.
     *
     * @return whether the subscription is confirmed now and nothing waits any more; confirming twice is the same as
     *         once
     */
    public boolean confirm(Instant now) {
        boolean inTime = confirmExpiresAt != null && now.isBefore(confirmExpiresAt);
        if (inTime && status() == SubscriberStatus.PENDING) {
            asked().ifPresent(this::wish);
            wishQuiet();
            status = SubscriberStatus.CONFIRMED.wire();
            confirmedAt = now;
            confirmedBy = kind() == SubscriberKind.SMS ? "code" : "link";
            quarantinedAt = null;
            quarantineReason = null;
            softBounces = 0;
        } else if (inTime && status() == SubscriberStatus.CONFIRMED) {
            asked().map(asked -> asked.after(wishes())).ifPresent(this::wish);
            wishQuiet();
        }
        return status() == SubscriberStatus.CONFIRMED && wished == null;
    }

    /** From now on these hold. */
    public void wish(Wishes wishes) {
        language = wishes.language().tag();
        scope.write(wishes);
        wished = null;
    }

    private void wishQuiet() {
        if (wishedQuiet != null) {
            keepQuiet(Optional.of(QuietHours.parse(wishedQuiet)));
            wishedQuiet = null;
        }
    }

    private Optional<Wishes> asked() {
        return Optional.ofNullable(wished).map(Wishes::parse);
    }

    /** @return whether this changed anything; leaving twice is the same as once */
    public boolean leave(Instant now) {
        if (status() == SubscriberStatus.UNSUBSCRIBED) {
            return false;
        }
        status = SubscriberStatus.UNSUBSCRIBED.wire();
        endedAt = now;
        return true;
    }

    /** Somebody who left by an answer comes back by another one. @return whether this changed anything */
    public boolean comeBack(Instant now) {
        if (status() != SubscriberStatus.UNSUBSCRIBED || confirmedAt == null) {
            return false;
        }
        status = SubscriberStatus.CONFIRMED.wire();
        confirmedAt = now;
        confirmedBy = "answer";
        endedAt = null;
        return true;
    }

    /** The address does not work. @return whether this changed anything; only who is told can be quarantined */
    public boolean quarantine(String reason, Instant now) {
        if (status() != SubscriberStatus.CONFIRMED) {
            return false;
        }
        status = SubscriberStatus.QUARANTINED.wire();
        quarantinedAt = now;
        quarantineReason = reason;
        return true;
    }

    /** Staff says that the address works again. @return whether this changed anything */
    public boolean reactivate() {
        if (status() != SubscriberStatus.QUARANTINED) {
            return false;
        }
        status = SubscriberStatus.CONFIRMED.wire();
        quarantinedAt = null;
        quarantineReason = null;
        softBounces = 0;
        return true;
    }

    /** The address did not work this time. @return how often this happened since it was confirmed */
    public int noteSoftBounce() {
        softBounces++;
        return softBounces;
    }

    /** Whether this is the hash of what the owner was asked to show. */
    public boolean expects(String confirmHash) {
        return confirmHash.equals(confirmSha256);
    }

    public boolean mayBeMailed(Instant now) {
        return mailedAt == null || !mailedAt.plus(BETWEEN_MAILS).isAfter(now);
    }

    public void noteMail(Instant now) {
        mailedAt = now;
    }

    /** @param hours in which no text shall come; nothing, for texts at any hour */
    public void keepQuiet(Optional<QuietHours> hours) {
        quietFrom = hours.map(QuietHours::from).orElse(null);
        quietTo = hours.map(QuietHours::to).orElse(null);
        timeZone = hours.map(quiet -> quiet.zone().getId()).orElse(null);
    }

    public Optional<QuietHours> quietHours() {
        return quietFrom == null || quietTo == null || timeZone == null
                ? Optional.empty()
                : Optional.of(new QuietHours(quietFrom, quietTo, ZoneId.of(timeZone)));
    }

    public SubscriberId id() {
        return new SubscriberId(id);
    }

    public SubscriberKind kind() {
        return SubscriberKind.fromWire(kind);
    }

    /** Where the subscriber is told: mail address, number or URL. */
    public String address() {
        return address == null ? Objects.requireNonNull(email) : address;
    }

    /** The subscriber's mail address, or that of the owner of a URL. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Language language() {
        return Language.of(language);
    }

    public Wishes wishes() {
        return scope.wishes(language());
    }

    /** What holds, or will hold once the owner said yes for the first time. */
    public Wishes wishesInSight() {
        return status() == SubscriberStatus.PENDING ? asked().orElseGet(this::wishes) : wishes();
    }

    public Optional<Instant> quarantinedAt() {
        return Optional.ofNullable(quarantinedAt);
    }

    /** How we know that they said yes. */
    public SubscriberDetail.Proof proof() {
        return new SubscriberDetail.Proof(Optional.ofNullable(confirmedBy), Optional.ofNullable(consentLanguage),
                Optional.ofNullable(consentVersion), Optional.ofNullable(importId));
    }

    public void assign(Set<String> audiences) {
        scope.assign(audiences);
    }

    public SubscriberStatus status() {
        return SubscriberStatus.fromWire(status);
    }

    public String unsubscribeToken() {
        return unsubscribeToken;
    }

    public SubscriberView view() {
        return new SubscriberView(id(), kind(), address(), language(), status(), requestedAt,
                Optional.ofNullable(confirmedAt), Optional.ofNullable(endedAt), Optional.ofNullable(consentAddress),
                Optional.ofNullable(consentText), Optional.ofNullable(quarantineReason), scope.audiences(), wishes());
    }
}
