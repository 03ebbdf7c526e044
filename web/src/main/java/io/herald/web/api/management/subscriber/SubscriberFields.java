package io.herald.web.api.management.subscriber;

import io.herald.audience.InviteSubscriber;
import io.herald.audience.MinimumImpact;
import io.herald.audience.SubscriberKind;
import io.herald.audience.Wishes;
import io.herald.channel.PhoneNumber;
import io.herald.shared.Language;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who wants to be told of what. */
final class SubscriberFields {

    private static final String USUAL_COUNTRY = "US";

    private SubscriberFields() {}

    /**
     * @param incident the only one that they want to hear of
     * @throws io.herald.shared.ValidationException naming everything that is wrong
     */
    static InviteSubscriber.Command read(Sent body, Optional<String> incident) {
        Fields fields = body.under("subscriber");
        Optional<String> email = fields.words("email");
        Optional<String> url = fields.words("endpoint");
        Optional<String> phone = fields.words("phone_number");
        Optional<List<String>> components = fields.texts("component_ids");
        fields.refuseIf("skip_confirmation_notification", true, "is not possible: owners of addresses say yes in"
                + " person").refuseIfSet("page_access_user", "is not possible");
        if (email.isEmpty() && phone.isEmpty()) {
            fields.refuse("email", url.isPresent() ? "of whoever answers for the endpoint can't be blank"
                    : "or phone_number can't be blank");
        }
        if (phone.isPresent() && (email.isPresent() || url.isPresent())) {
            fields.refuse("phone_number", "cannot come with another address");
        }
        String country = fields.words("phone_country").orElse(USUAL_COUNTRY);
        if (!PhoneNumber.isCountry(country)) {
            fields.refuse("phone_country", "must be a country (ISO 3166-1 alpha-2)");
        }
        refuseEmpty(fields, components);
        Language language = fields.word("language", Language::of).orElse(Language.ENGLISH);
        fields.throwIfWrong();
        Wishes wishes = incident.map(id -> Wishes.incident(language, id))
                .orElseGet(() -> wishes(language, components.map(Set::copyOf).orElse(Set.of())));
        if (phone.isPresent()) {
            return new InviteSubscriber.Command(SubscriberKind.SMS, PhoneNumber.dialledIn(country, phone.get())
                    .value(), Optional.empty(), wishes);
        }
        return url.map(address -> new InviteSubscriber.Command(SubscriberKind.WEBHOOK, address, email, wishes))
                .orElseGet(() -> new InviteSubscriber.Command(SubscriberKind.EMAIL, email.orElseThrow(),
                        Optional.empty(), wishes));
    }

    /** The components of a change; nobody, when the field was left out, which means everything. */
    static Set<String> components(Sent body) {
        Fields fields = body.under("subscriber");
        Optional<List<String>> components = fields.texts("component_ids");
        refuseEmpty(fields, components);
        fields.throwIfWrong();
        return components.map(Set::copyOf).orElse(Set.of());
    }

    private static void refuseEmpty(Fields fields, Optional<List<String>> components) {
        if (components.filter(List::isEmpty).isPresent()) {
            fields.refuse("component_ids", "must name at least one if it is sent at all");
        }
    }

    private static Wishes wishes(Language language, Set<String> components) {
        return new Wishes(language, components.isEmpty(), components, Set.of(), Set.of(), MinimumImpact.NONE);
    }
}
