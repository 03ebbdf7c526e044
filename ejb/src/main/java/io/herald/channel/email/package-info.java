/**
 * The e-mail channel: words become a message of RFC 5322 once per language, and only what differs between recipients
 * is filled in. It calls {@code channel} and {@code shared}, and its own SMTP client.
 * Promise: one recipient per transaction, a stable Message-ID per delivery, one-click unsubscription (RFC 8058), and no
 * way for any text to become a header.
 */
@NullMarked
package io.herald.channel.email;

import org.jspecify.annotations.NullMarked;
