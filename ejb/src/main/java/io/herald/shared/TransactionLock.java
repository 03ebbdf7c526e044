package io.herald.shared;

import jakarta.persistence.EntityManager;

/**
 * A lock with a name that PostgreSQL holds until the current transaction ends ({@code pg_advisory_xact_lock}).
 * <p>
 * It is taken by a modifying statement on purpose: before its first one, EclipseLink sends queries over a connection
 * outside of the transaction, where such a lock would end at once.
 */
public final class TransactionLock {

    private TransactionLock() {}

    /** Waits for whoever holds the lock of this name. Two names share a lock with a chance of one in 2^64. */
    public static void take(EntityManager entities, String name) {
        long key = Long.parseUnsignedLong(Sha256.hex(name).substring(0, 16), 16);
        entities.createNativeQuery("do $$ begin perform pg_advisory_xact_lock(" + key + "); end $$").executeUpdate();
    }
}
