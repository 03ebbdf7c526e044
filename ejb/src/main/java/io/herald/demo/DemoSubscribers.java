package io.herald.demo;

import io.herald.audience.ConfirmSubscription;
import io.herald.audience.ConsentText;
import io.herald.audience.Wishes;
import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.channel.EmailAddress;
import io.herald.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Six people who asked for mails and confirmed it. None of the addresses can exist. */
@Dependent
class DemoSubscribers {

    private final AsAdministrator administrator;
    private final Subscribers subscribers;
    private final ConfirmSubscription confirm;
    private final Clock clock;

    @Inject
    DemoSubscribers(AsAdministrator administrator, Subscribers subscribers, ConfirmSubscription confirm,
            Clock clock) {
        this.administrator = administrator;
        this.subscribers = subscribers;
        this.confirm = confirm;
        this.clock = clock;
    }

    void signUp() {
        List.of("lena", "oskar", "amira").forEach(name -> signUp(name + "@example.org", Language.ENGLISH));
        List.of("jeanne", "karim", "solene").forEach(name -> signUp(name + "@example.net", Language.FRENCH));
    }

    /** Without the mail in between, which nobody would read. */
    private void signUp(String address, Language language) {
        Token token = Token.next();
        administrator.does(() -> {
            Subscriber subscriber = new Subscriber(EmailAddress.of(address), language, Token.next(),
                    clock.instant());
            subscriber.request(token, Wishes.everything(language), new Consent(ConsentText.in(language), "127.0.0.1"),
                    clock.instant());
            subscribers.add(subscriber);
            return subscriber;
        });
        administrator.does(() -> confirm.handle(token.value()));
    }
}
