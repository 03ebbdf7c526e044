/**
 * Reads the mailbox that mails come back to and tells what reports in it say (RFC 3464 within RFC 6522).
 * It calls {@code channel} and {@code channel.email}. Promise: only a report to an address that Herald made counts, and
 * a report is removed only once it is kept.
 */
@NullMarked
package io.herald.channel.email.bounce;

import org.jspecify.annotations.NullMarked;
