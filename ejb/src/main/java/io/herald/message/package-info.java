/**
 * What is said about an incident, per channel and language, from the first draft to the one door to the public.
 * It may call {@code approval}, {@code template}, {@code delivery} (to queue), {@code audit}, {@code identity} and
 * {@code shared}, never {@code incident}: the facts come in, {@code MessagePublished} goes out.
 * Promise: a message is published at most once, and only if it is an approved template with nothing changed but values,
 * or if the managers whom its plan asks, none of whom wrote any of it, approved exactly this text. Where nobody decides
 * in time, approved words may be said in its place; it goes on waiting.
 */
@NullMarked
package io.herald.message;

import org.jspecify.annotations.NullMarked;
