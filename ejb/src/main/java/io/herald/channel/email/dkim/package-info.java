/**
 * Signs mails by DomainKeys Identified Mail (RFC 6376; Ed25519 by RFC 8463), so that receivers know that the domain
 * stands behind them. It calls {@code shared} only. Promise: what a receiver could use to change what a mail means is
 * signed, and a second From is impossible.
 */
@NullMarked
package io.herald.channel.email.dkim;

import org.jspecify.annotations.NullMarked;
