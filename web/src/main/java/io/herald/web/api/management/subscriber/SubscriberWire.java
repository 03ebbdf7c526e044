package io.herald.web.api.management.subscriber;

import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberRecord;
import io.herald.channel.PhoneNumber;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Writes subscribers. */
final class SubscriberWire {

    private SubscriberWire() {}

    static JsonObject of(SubscriberRecord subscriber) {
        Optional<String> email = of(subscriber, SubscriberKind.EMAIL).or(subscriber::owner);
        Optional<PhoneNumber> phone = of(subscriber, SubscriberKind.SMS).map(PhoneNumber::of);
        return new WireObject().text("id", subscriber.id().value()).flag("skip_confirmation_notification", false)
                .text("mode", subscriber.kind().wire()).text("email", email)
                .text("endpoint", of(subscriber, SubscriberKind.WEBHOOK))
                .text("phone_number", phone.map(PhoneNumber::value))
                .text("phone_country", phone.map(PhoneNumber::country))
                .text("display_phone_number", phone.map(PhoneNumber::display))
                .nulls("obfuscated_channel_name", "workspace_name").time("quarantined_at", subscriber.quarantinedAt())
                .time("purge_at", subscriber.endsAt()).value("components", components(subscriber))
                .nulls("page_access_user_id").time("created_at", subscriber.requestedAt()).done();
    }

    private static Optional<String> of(SubscriberRecord subscriber, SubscriberKind kind) {
        return Optional.of(subscriber.address()).filter(address -> subscriber.kind() == kind);
    }

    private static JsonValue components(SubscriberRecord subscriber) {
        return subscriber.wishes().everything() ? JsonValue.NULL
                : new WireObject().texts("components", subscriber.wishes().components()).done()
                        .getJsonArray("components");
    }
}
