/**
 * Users, tokens and the slowing down of guessing, with their repositories.
 * Secrets of the {@code identity} capability: nothing outside of it may use them.
 */
@NullMarked
package io.herald.identity.domain;

import org.jspecify.annotations.NullMarked;
