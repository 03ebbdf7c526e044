package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.channel.ChannelKey;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The texts of a sign-up, in the subscriber's language. */
@Dependent
class SignUpText {

    private final PostNotice post;

    @Inject
    SignUpText(PostNotice post) {
        this.post = post;
    }

    void sendCode(Subscriber subscriber, PhoneCode code, Instant now) {
        send(subscriber, "code", now, code.digits(), PhoneCode.GOOD_FOR.toMinutes());
    }

    void sayAlreadySubscribed(Subscriber subscriber, Instant now) {
        send(subscriber, "known.text", now);
    }

    private void send(Subscriber subscriber, String phrase, Instant now, Object... arguments) {
        Phrases words = Phrases.of(SignUpText.class, subscriber.language());
        String key = phrase + "." + subscriber.id().value() + "." + now.getEpochSecond();
        post.handle(new Notice(ChannelKey.SMS, key, subscriber.address(), subscriber.language(),
                words.text(phrase + ".subject"), words.text(phrase + ".body", arguments)));
    }
}
