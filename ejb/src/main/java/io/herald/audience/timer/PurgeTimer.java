package io.herald.audience.timer;

import io.herald.audience.PurgeUnconfirmed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets unconfirmed addresses once an hour. */
@Singleton
@PermitAll
public class PurgeTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private PurgeUnconfirmed purge;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "unconfirmed addresses")
    public void forget() {
        purge.handle();
    }
}
