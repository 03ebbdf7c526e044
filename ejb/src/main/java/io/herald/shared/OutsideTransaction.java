package io.herald.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Runs work in no transaction. Timers that talk to somebody over the network need it: Payara begins a transaction for
 * every timer, also where the timer declares {@link TransactionAttributeType#NOT_SUPPORTED}.
 */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutsideTransaction {

    /** What the caller had begun goes on afterwards. */
    public void run(Runnable work) {
        work.run();
    }
}
