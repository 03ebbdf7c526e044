package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Token;
import io.herald.channel.PublicLinks;
import io.herald.channel.WebhookSecrets;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The mails of a sign-up, in the subscriber's language. */
@ApplicationScoped
class SignUpMail {

    private final PostNotice post;
    private final PublicLinks links;
    private final WebhookSecrets secrets;

    @SuppressWarnings("NullAway")
    protected SignUpMail() {
        this(null, null, null);
    }

    @Inject
    SignUpMail(PostNotice post, PublicLinks links, WebhookSecrets secrets) {
        this.post = post;
        this.links = links;
        this.secrets = secrets;
    }

    void askToConfirm(Subscriber subscriber, Token confirm) {
        // a hash of the token's hash: the key stands in headers and logs and must not lead back to the token
        String key = "confirm." + new Token(confirm.sha256()).sha256();
        send(subscriber, key, "confirm", links.confirmation(confirm.value()), Subscriber.CONFIRM_WITHIN.toHours());
    }

    /** @param wishes what the owner would hear of from then on, in words */
    void askToChange(Subscriber subscriber, Token confirm, String wishes) {
        String key = "confirm." + new Token(confirm.sha256()).sha256();
        send(subscriber, key, "change", links.confirmation(confirm.value()), Subscriber.CONFIRM_WITHIN.toHours(),
                Markdown.escape(wishes), links.management(subscriber.unsubscribeToken()));
    }

    /** With the secret that calls will be signed with; it is in no other place. */
    void askToConfirmWebhook(Subscriber subscriber, Token confirm) {
        String key = "confirm." + new Token(confirm.sha256()).sha256();
        send(subscriber, key, "webhook", links.confirmation(confirm.value()), Subscriber.CONFIRM_WITHIN.toHours(),
                Markdown.escape(subscriber.address()), secrets.of(subscriber.unsubscribeToken()).value());
    }

    /** To the owner of a web server that somebody else subscribed, with the secret of its calls. */
    void sayHowCallsAreSigned(Subscriber subscriber) {
        send(subscriber, "imported." + subscriber.id().value(), "imported", Markdown.escape(subscriber.address()),
                secrets.of(subscriber.unsubscribeToken()).value(), links.unsubscription(subscriber.unsubscribeToken()));
    }

    void sayQuarantined(Subscriber subscriber, Instant now) {
        send(subscriber, "quarantine." + subscriber.id().value() + "." + now.getEpochSecond(), "quarantine",
                Markdown.escape(subscriber.address()), links.home());
    }

    void sayAlreadySubscribed(Subscriber subscriber, Instant now) {
        send(subscriber, "known." + subscriber.id().value() + "." + now.getEpochSecond(), "known", links.home(),
                links.unsubscription(subscriber.unsubscribeToken()), links.management(subscriber.unsubscribeToken()));
    }

    private void send(Subscriber subscriber, String key, String phrase, Object... arguments) {
        Phrases words = Phrases.of(SignUpMail.class, subscriber.language());
        post.handle(new Notice(key, subscriber.email().orElseThrow(), subscriber.language(),
                words.text(phrase + ".subject"),
                words.text(phrase + ".body", arguments)));
    }
}
