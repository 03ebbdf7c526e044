/**
 * Texts over SMPP 3.4: one connection bound as transceiver, a window of open requests, receipts and answers of phones.
 * It calls {@code channel} and {@code channel.sms}, and is the only code that sees jSMPP.
 * Promise: a text that may have been taken is unclear, never deferred; a receipt or an answer is acknowledged only once
 * it is kept.
 */
@NullMarked
package io.herald.channel.sms.smpp;

import org.jspecify.annotations.NullMarked;
