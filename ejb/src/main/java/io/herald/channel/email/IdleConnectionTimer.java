package io.herald.channel.email;

import io.herald.shared.OutsideTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Says goodbye to the mail server when there is nothing to send. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdleConnectionTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private EmailChannel channel;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OutsideTransaction outside;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "idle mail connections")
    public void close() {
        outside.run(channel::closeIdle);
    }
}
