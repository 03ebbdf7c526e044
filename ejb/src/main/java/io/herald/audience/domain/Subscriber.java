package io.herald.audience.domain;

import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.SubscriberView;
import io.herald.channel.EmailAddress;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants mails about incidents. Only the hash of a confirmation token is kept; the token to leave is kept
 * as it is, because it stands in every mail.
 */
@Entity
@Table(name = "subscriber")
public class Subscriber {

    /** At most one sign-up mail per address in this time, so that nobody can flood a stranger. */
    public static final Duration BETWEEN_MAILS = Duration.ofHours(1);
    public static final Duration CONFIRM_WITHIN = Duration.ofHours(48);

    @Id
    private String id;

    private String email;

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

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Subscriber() {}

    public Subscriber(EmailAddress email, Language language, Token unsubscribe, Instant now) {
        this.id = PublicId.next();
        this.email = email.value();
        this.language = language.tag();
        this.status = SubscriberStatus.PENDING.wire();
        this.unsubscribeToken = unsubscribe.value();
        this.requestedAt = now;
    }

    /** Somebody asks for a subscription of this address; it counts once the owner confirms. */
    public void request(Token confirm, Language wanted, Consent consent, Instant now) {
        status = SubscriberStatus.PENDING.wire();
        language = wanted.tag();
        confirmSha256 = confirm.sha256();
        confirmExpiresAt = now.plus(CONFIRM_WITHIN);
        consentText = consent.text();
        consentAddress = consent.remoteAddress();
        requestedAt = now;
        confirmedAt = null;
        endedAt = null;
    }

    /** @return whether the subscription is confirmed now; confirming twice is the same as once */
    public boolean confirm(Instant now) {
        if (status() == SubscriberStatus.PENDING && confirmExpiresAt != null && now.isBefore(confirmExpiresAt)) {
            status = SubscriberStatus.CONFIRMED.wire();
            confirmedAt = now;
        }
        return status() == SubscriberStatus.CONFIRMED;
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

    public boolean mayBeMailed(Instant now) {
        return mailedAt == null || !mailedAt.plus(BETWEEN_MAILS).isAfter(now);
    }

    public void noteMail(Instant now) {
        mailedAt = now;
    }

    public SubscriberId id() {
        return new SubscriberId(id);
    }

    public String email() {
        return email;
    }

    public Language language() {
        return Language.of(language);
    }

    public SubscriberStatus status() {
        return SubscriberStatus.fromWire(status);
    }

    public String unsubscribeToken() {
        return unsubscribeToken;
    }

    public SubscriberView view() {
        return new SubscriberView(id(), email, language(), status(), requestedAt, Optional.ofNullable(confirmedAt),
                Optional.ofNullable(endedAt), Optional.ofNullable(consentAddress), Optional.ofNullable(consentText));
    }
}
