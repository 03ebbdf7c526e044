/**
 * Who may do what: people with roles, their passwords, who stands in for them while they are away, and the tokens with
 * which machines act in a person's name.
 * It may call {@code audit} and {@code shared} only. It promises that passwords and tokens are stored as hashes that
 * cannot be turned back, that guessing is slowed down, and that every other capability learns who acts from
 * {@link io.herald.identity.Caller} alone.
 */
@NullMarked
package io.herald.identity;

import org.jspecify.annotations.NullMarked;
