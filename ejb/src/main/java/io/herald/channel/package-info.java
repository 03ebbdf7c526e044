/**
 * The seam to every way of reaching people: one port with one method, an immutable message in, a sealed outcome out.
 * It owns the names and the settings of channels and the addresses of Herald's public pages; it calls nothing but
 * {@code audit}, {@code identity} and {@code shared}.
 * Promise: an adapter never throws for what a provider or a network does, and never decides whether to send.
 */
@NullMarked
package io.herald.channel;

import org.jspecify.annotations.NullMarked;
