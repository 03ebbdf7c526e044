package io.herald.audience.timer;

import io.herald.audience.EndFollowing;
import io.herald.audience.ForgetStaged;
import io.herald.audience.PurgeUnconfirmed;
import io.herald.audience.QuarantineFailing;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Forgets unconfirmed addresses, imports that were given up and incidents that are over once an hour, and looks every
 * five minutes for addresses that do not work.
 */
@Singleton
@PermitAll
public class PurgeTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private PurgeUnconfirmed purge;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private QuarantineFailing quarantine;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private EndFollowing endFollowing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ForgetStaged forgetStaged;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "unconfirmed addresses")
    public void forget() {
        purge.handle();
        endFollowing.handle();
        forgetStaged.handle();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "addresses that do not work")
    public void quarantine() {
        quarantine.handle();
    }
}
