package io.herald.web.console.delivery;

import io.herald.delivery.ChannelProgress;
import io.herald.delivery.PublicationProgress;
import io.herald.web.faces.Texts;
import io.herald.web.faces.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How fast a publication goes out and how long it will take, in words. */
@Named
@RequestScoped
public class Pace {

    private static final int MINUTE = 60;

    @Inject
    Texts text;

    @Inject
    Times times;

    /** One sentence while deliveries go out; empty while nothing moves and after the last. */
    public String of(PublicationProgress progress) {
        double perSecond = progress.channels().stream().mapToDouble(ChannelProgress::perSecond).sum();
        if (progress.finished() || perSecond <= 0) {
            return "";
        }
        String rate = perSecond >= 1 ? text.with("pace.second", Math.round(perSecond))
                : text.with("pace.minute", Math.max(1, Math.round(perSecond * MINUTE)));
        return progress.timeLeft().map(left -> rate + " · "
                + text.with("pace.left", times.length(Math.max(1, left.toSeconds())))).orElse(rate);
    }
}
