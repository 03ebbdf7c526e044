/**
 * The few things every capability needs: ids, time, languages, errors, pages of rows.
 * It owns no business and calls no capability. Everything here is immutable and has no
 * opinion about storage, with few exceptions: {@link io.herald.shared.DatabaseMigration}
 * brings the schema up to date before anything else starts, {@link io.herald.shared.TransactionLock}
 * makes writers take turns, {@link io.herald.shared.OutsideTransaction} keeps network
 * calls of timers out of transactions, {@link io.herald.shared.Sql} and {@link io.herald.shared.SqlRow} speak
 * plain SQL in the current transaction.
 */
@NullMarked
package io.herald.shared;

import org.jspecify.annotations.NullMarked;
