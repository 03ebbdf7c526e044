/**
 * Who wants to be told: subscribers, how they come, consent and go.
 * It calls {@code delivery} (to mail a sign-up confirmation), {@code channel}, {@code audit}, {@code identity} and
 * {@code shared}.
 * Promise: nobody is subscribed without the owner of the address, nobody can find out who is subscribed, nobody can be
 * flooded with confirmations, and leaving takes one click.
 */
@NullMarked
package io.herald.audience;

import org.jspecify.annotations.NullMarked;
