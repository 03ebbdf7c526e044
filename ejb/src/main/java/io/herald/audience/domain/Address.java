package io.herald.audience.domain;

import io.herald.audience.SubscriberKind;
import io.herald.channel.EmailAddress;
import io.herald.channel.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a subscriber is told.
 *
 * @param target number or URL; empty for mail
 * @param email the subscriber's own address, or that of the owner of a URL; empty for telephones
 */
public record Address(SubscriberKind kind, Optional<String> target, Optional<String> email) {

    public static Address of(EmailAddress email) {
        return new Address(SubscriberKind.EMAIL, Optional.empty(), Optional.of(email.value()));
    }

    public static Address of(PhoneNumber phone) {
        return new Address(SubscriberKind.SMS, Optional.of(phone.value()), Optional.empty());
    }

    /** @param url checked by who makes this */
    public static Address ofWebhook(String url, EmailAddress owner) {
        return new Address(SubscriberKind.WEBHOOK, Optional.of(url), Optional.of(owner.value()));
    }

    /** What is there at most once per kind: number or URL, else the mail address, whatever its case. */
    public String key() {
        return target.or(() -> email).orElseThrow().toLowerCase(Locale.ROOT);
    }
}
