/**
 * Figures that programs measure and send, such as response times: who sends them, what they are called, their values.
 * It calls {@code audit}, {@code identity} and {@code shared}. Setting metrics up is audited; the values are not, since
 * programs send them by the thousand and nobody decides them.
 * Promise: values are written and forgotten by sets, one per metric and 30 seconds, and for some weeks only.
 */
@NullMarked
package io.herald.metric;

import org.jspecify.annotations.NullMarked;
