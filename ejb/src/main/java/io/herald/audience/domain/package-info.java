/**
 * The subscriber with its scope, the audiences, what there is to subscribe to, and the counting of sign-ups.
 * Secrets of the {@code audience} capability: nothing outside of it may use them.
 */
@NullMarked
package io.herald.audience.domain;

import org.jspecify.annotations.NullMarked;
