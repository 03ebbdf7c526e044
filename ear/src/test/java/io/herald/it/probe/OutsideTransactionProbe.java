package io.herald.it.probe;

import io.herald.shared.OutsideTransaction;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Says whether a transaction is there before, during and after work that wants none. */
@Stateless
@LocalBean
@PermitAll
public class OutsideTransactionProbe implements Probe {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private OutsideTransaction outside;

    @Override
    public String run() {
        AtomicInteger during = new AtomicInteger();
        String before = word(transactions.getTransactionStatus());
        outside.run(() -> during.set(transactions.getTransactionStatus()));
        return before + ", " + word(during.get()) + ", " + word(transactions.getTransactionStatus());
    }

    private static String word(int status) {
        return switch (status) {
            case Status.STATUS_ACTIVE -> "active";
            case Status.STATUS_NO_TRANSACTION -> "none";
            default -> "status " + status;
        };
    }
}
