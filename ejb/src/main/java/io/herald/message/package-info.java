/**
 * What is said about an incident, per channel and language, from the first draft to the one door to the public.
 * It may call {@code approval}, {@code template}, {@code delivery} (to queue), {@code audit}, {@code identity} and
 * {@code shared}, never {@code incident}: the facts come in, {@code MessagePublished} goes out.
 * Promise: a message is published at most once, and only if it is an approved template with nothing changed but values,
 * or if a manager who wrote none of it approved exactly this text.
 */
@NullMarked
package io.herald.message;

import org.jspecify.annotations.NullMarked;
