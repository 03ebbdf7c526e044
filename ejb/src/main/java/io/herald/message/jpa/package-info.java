/**
 * The messages on PostgreSQL.
 * It may call {@code message.domain} only, and promises a constant number of queries for a list of any length.
 */
@NullMarked
package io.herald.message.jpa;

import org.jspecify.annotations.NullMarked;
