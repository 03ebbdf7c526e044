/**
 * The text message channel: short words and a link, cut into parts as phones expect it, handed to one of two gateways.
 * It calls {@code channel} and {@code shared}; its gateways call it.
 * Promise: no character is split, nothing is cut off, how many parts a text costs is known before it is sent, and a
 * text that may have been taken is never sent again without a person's word.
 */
@NullMarked
package io.herald.channel.sms;

import org.jspecify.annotations.NullMarked;
