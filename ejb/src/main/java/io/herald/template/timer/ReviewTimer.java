package io.herald.template.timer;

import io.herald.template.WarnOfReviews;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks once an hour for words that are about to lapse. */
@Singleton
@PermitAll
public class ReviewTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private WarnOfReviews warnOfReviews;

    @Schedule(hour = "*", minute = "23", persistent = false, info = "reviews of templates")
    public void warn() {
        warnOfReviews.handle();
    }
}
