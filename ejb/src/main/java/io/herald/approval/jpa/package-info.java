/**
 * The approvals on PostgreSQL.
 * It may call {@code approval.domain} only, and promises a constant number of queries for a list of any length.
 */
@NullMarked
package io.herald.approval.jpa;

import org.jspecify.annotations.NullMarked;
