/**
 * The repositories of {@code identity} on PostgreSQL.
 * It may call {@code identity.domain} only, and promises a constant number of queries per call.
 */
@NullMarked
package io.herald.identity.jpa;

import org.jspecify.annotations.NullMarked;
