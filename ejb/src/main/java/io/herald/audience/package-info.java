/**
 * Who wants to be told, and of what: audiences with their thresholds, subscribers with their wishes, how they come,
 * consent, change and go. It reads the names of components, groups and incidents where they lie.
 * It calls {@code delivery} (to mail a sign-up confirmation), {@code channel}, {@code audit}, {@code identity} and
 * {@code shared}.
 * Promise: nobody is subscribed without the owner of the address, nobody can find out who is subscribed, nobody can be
 * flooded with confirmations or told less by a stranger, and leaving takes one click.
 */
@NullMarked
package io.herald.audience;

import org.jspecify.annotations.NullMarked;
