package io.herald.metric.timer;

import io.herald.metric.ForgetOldPoints;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets old values once an hour. */
@Singleton
@PermitAll
public class ForgetTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ForgetOldPoints forgetOldPoints;

    @Schedule(hour = "*", minute = "41", persistent = false, info = "old values of metrics")
    public void forget() {
        forgetOldPoints.handle();
    }
}
