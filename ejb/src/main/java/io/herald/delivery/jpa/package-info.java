/**
 * The outbox in PostgreSQL. Rows are written, claimed and marked by sets, so this speaks SQL on the transaction's own
 * connection instead of mapping a hundred thousand entities.
 * It calls {@code delivery} and its {@code domain}, and reads the tables {@code subscriber}, {@code page_settings} and,
 * for the order in which chunks go, {@code incident} and {@code message}.
 */
@NullMarked
package io.herald.delivery.jpa;

import org.jspecify.annotations.NullMarked;
