/**
 * Texts over the HTTP interface of Twilio (Programmable Messaging, API version 2010-04-01), and the check of what it
 * sends back. It calls {@code channel}, {@code channel.http} and {@code channel.sms}.
 * Promise: as the interface has no idempotency key, a call whose answer is missing is unclear and never repeated by
 * itself.
 */
@NullMarked
package io.herald.channel.sms.http;

import org.jspecify.annotations.NullMarked;
