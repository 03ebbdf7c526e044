package io.herald.followup.timer;

import io.herald.followup.ChaseActions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks once an hour, by day, whether owners of actions are to be reminded. */
@Singleton
@PermitAll
public class ChaseTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ChaseActions chase;

    @Schedule(hour = "6-20", minute = "23", persistent = false, info = "actions that are due")
    public void chase() {
        chase.handle();
    }
}
