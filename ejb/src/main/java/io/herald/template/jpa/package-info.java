/**
 * The templates on PostgreSQL.
 * It may call {@code template.domain} only, and promises a constant number of queries for a list of any length.
 */
@NullMarked
package io.herald.template.jpa;

import org.jspecify.annotations.NullMarked;
