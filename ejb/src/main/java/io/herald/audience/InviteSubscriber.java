package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.channel.EmailAddress;
import io.herald.channel.PhoneNumber;
import io.herald.channel.WebhookAddress;
import io.herald.identity.Role;
import io.herald.shared.ValidationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Staff names an address that wants to be told; its owner is asked and says yes, or is never told. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class InviteSubscriber {

    private final Subscribers subscribers;
    private final Parts parts;
    private final Invitations invitations;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected InviteSubscriber() {
        this(null, null, null, null);
    }

    @Inject
    public InviteSubscriber(Subscribers subscribers, Parts parts, Invitations invitations, Clock clock) {
        this.subscribers = subscribers;
        this.parts = parts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param target mail address, international number or URL  @param owner mail address, for a URL only */
    public record Command(SubscriberKind kind, String target, Optional<String> owner, Wishes wishes) {}

    /**
     * @return the subscriber, who may be told already
     * @throws ValidationException when an address is none, or the wishes name what there is not
     */
    public SubscriberRecord handle(Command command) {
        Address address = address(command);
        parts.check(command.wishes());
        subscribers.lock(address);
        Subscriber subscriber = subscribers.findBy(address).orElseGet(() -> added(address, command.wishes()));
        invitations.ask(subscriber, command.wishes());
        return SubscriberRecord.of(subscriber);
    }

    private static Address address(Command command) {
        return switch (command.kind()) {
            case EMAIL -> Address.of(EmailAddress.of(command.target()));
            case SMS -> Address.of(PhoneNumber.of(command.target()));
            case WEBHOOK -> Address.ofWebhook(WebhookAddress.of(command.target()).value(),
                    EmailAddress.of(command.owner().orElseThrow(
                            () -> new ValidationException("email", "of whoever answers for the URL is missing"))));
        };
    }

    private Subscriber added(Address address, Wishes wishes) {
        Subscriber subscriber = new Subscriber(address, wishes.language(), Token.next(), clock.instant());
        subscribers.add(subscriber);
        return subscriber;
    }
}
