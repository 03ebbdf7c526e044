/** Metrics and their values in PostgreSQL, written and read by sets. Only the container calls it. */
@NullMarked
package io.herald.metric.jpa;

import org.jspecify.annotations.NullMarked;
