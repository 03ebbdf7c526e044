/**
 * XMPP (RFC 6120): messages into multi-user chat rooms (XEP-0045) of any Jabber server. It calls {@code channel} only.
 * Promise: a message counts as taken when the room has shown it back to us; after a try without that, the room's
 * history is read before the next one, so that rooms should be persistent.
 */
@NullMarked
package io.herald.channel.chat.xmpp;

import org.jspecify.annotations.NullMarked;
