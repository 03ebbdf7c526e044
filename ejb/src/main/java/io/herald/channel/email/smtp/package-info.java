/**
 * A lean SMTP client (RFC 5321) for one purpose: one small message to one recipient, thousands of times a second, over
 * few connections that stay open. It speaks STARTTLS or TLS, AUTH PLAIN and LOGIN, and pipelines where the server can.
 * It calls {@code channel} and {@code shared} only.
 * Promise: whatever a server does becomes an outcome, and "unclear" is said only when a second copy is possible.
 */
@NullMarked
package io.herald.channel.email.smtp;

import org.jspecify.annotations.NullMarked;
