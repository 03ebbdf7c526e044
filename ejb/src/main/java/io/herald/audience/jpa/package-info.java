/**
 * Subscribers and sign-up counts in PostgreSQL. It calls {@code audience} and its {@code domain}.
 */
@NullMarked
package io.herald.audience.jpa;

import org.jspecify.annotations.NullMarked;
