package io.herald.audience;

import io.herald.audience.domain.SignUpThrottle;
import io.herald.audience.domain.Subscriber;
import io.herald.channel.ChannelKey;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Lets a telephone know that its answer was heeded: once for each change, and about help once an hour. */
@Dependent
class AnswerText {

    private final PostNotice post;
    private final SignUpThrottle throttle;
    private final PublicLinks links;

    @Inject
    AnswerText(PostNotice post, SignUpThrottle throttle, PublicLinks links) {
        this.post = post;
        this.throttle = throttle;
        this.links = links;
    }

    /**
     * @param changed whether the words changed anything
     * @return what whoever told the words shall answer; nothing where it is said another way, or was said
     */
    Optional<String> say(RecipientSpoke spoken, Subscriber subscriber, boolean changed, Instant now) {
        if (!due(spoken, subscriber, changed, now)) {
            return Optional.empty();
        }
        String phrase = "answer." + spoken.wish().name().toLowerCase(Locale.ROOT);
        Phrases words = Phrases.of(AnswerText.class, subscriber.language());
        String text = words.text(phrase, spoken.wish() == RecipientSpoke.Wish.HELP
                ? links.management(subscriber.unsubscribeToken())
                : links.home());
        if (spoken.answerBy() == RecipientSpoke.AnswerBy.CALL) {
            return Optional.of(text);
        }
        post.handle(new Notice(ChannelKey.SMS, phrase + "." + subscriber.id().value() + "." + now.getEpochSecond(),
                subscriber.address(), subscriber.language(), words.text("answer.subject"), text));
        return Optional.empty();
    }

    private boolean due(RecipientSpoke spoken, Subscriber subscriber, boolean changed, Instant now) {
        if (spoken.answerBy() == RecipientSpoke.AnswerBy.PROVIDER) {
            return false;
        }
        return spoken.wish() == Wish.HELP ? throttle.count("help:" + subscriber.id().value(), now) == 1 : changed;
    }
}
