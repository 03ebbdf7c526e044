/**
 * What chat channels have in common: Markdown in a markup of their own, and the few fixed words around a message.
 * It calls {@code channel} and {@code shared}; each provider has a package of its own below, which knows its protocol.
 * Promise: words of a message stay words: none of them becomes markup, a mention or a link that nobody wrote.
 */
@NullMarked
package io.herald.channel.chat;

import org.jspecify.annotations.NullMarked;
