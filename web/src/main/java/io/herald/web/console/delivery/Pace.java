package io.herald.web.console.delivery;

import io.herald.delivery.DeliveryState;
import io.herald.delivery.PublicationProgress;
import io.herald.web.faces.Texts;
import io.herald.web.faces.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** How fast a publication goes out and how long it will take, judged by how it went so far. */
@Named
@RequestScoped
public class Pace {

    @Inject
    Clock clock;

    @Inject
    Texts text;

    @Inject
    Times times;

    /** One sentence while deliveries go out; empty before the first settled and after the last. */
    public String of(PublicationProgress progress) {
        long settled = progress.settled();
        long millis = Duration.between(progress.publishedAt(), clock.instant()).toMillis();
        if (settled == 0 || progress.finished() || millis <= 0) {
            return "";
        }
        double perSecond = settled * 1000.0 / millis;
        long secondsLeft = Math.round((progress.total() - settled) / perSecond);
        String rate = perSecond >= 1 ? text.with("pace.second", Math.round(perSecond))
                : text.with("pace.minute", Math.round(perSecond * 60));
        return rate + " · " + text.with("pace.left", times.length(Math.max(1, secondsLeft)));
    }

    /** How many did not arrive or may not have arrived. */
    public long failed(PublicationProgress progress) {
        return progress.count(DeliveryState.REFUSED) + progress.count(DeliveryState.UNCLEAR)
                + progress.count(DeliveryState.DEFERRED);
    }
}
