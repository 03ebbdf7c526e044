package io.herald.audience.news;

import io.herald.audience.HeedAnswer;
import io.herald.audience.HeedBounce;
import io.herald.channel.HeardWords;
import io.herald.channel.MessageBounced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Each piece of news is heeded in a transaction of its own; a failure goes back to who told it. */
@ApplicationScoped
public class AudienceEar {

    private final HeedAnswer heedAnswer;
    private final HeedBounce heedBounce;

    @SuppressWarnings("NullAway")
    protected AudienceEar() {
        this(null, null);
    }

    @Inject
    public AudienceEar(HeedAnswer heedAnswer, HeedBounce heedBounce) {
        this.heedAnswer = heedAnswer;
        this.heedBounce = heedBounce;
    }

    void answered(@Observes HeardWords news) {
        heedAnswer.handle(news.spoken()).words().ifPresent(news::answer);
    }

    void bounced(@Observes MessageBounced news) {
        heedBounce.handle(news);
    }
}
