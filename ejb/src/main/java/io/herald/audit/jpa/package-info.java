/**
 * The audit chain on PostgreSQL.
 * It may call {@code audit.domain} only, and promises that writers take turns, so that the chain never forks.
 */
@NullMarked
package io.herald.audit.jpa;

import org.jspecify.annotations.NullMarked;
