package io.herald.channel.sms;

import io.herald.shared.OutsideTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps listening for receipts and answers, also while there is nothing to send. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListenTimer {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private SmsChannel channel;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OutsideTransaction outside;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "texts from phones")
    public void listen() {
        outside.run(channel::listen);
    }
}
