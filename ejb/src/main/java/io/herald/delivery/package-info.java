/**
 * The outbox: it turns approved words into rows, sends them chunk by chunk, the most urgent first and each channel for
 * itself, and writes down how each ended.
 * It calls {@code channel}, {@code audit}, {@code identity} and {@code shared}; it reads the tables of subscribers,
 * audiences and the incident's components to resolve who hears of it by sets. Promise: the audience commits with the
 * message it gets, and becomes rows right after; what a provider took is never sent again; every decision not to send
 * leaves a row with its reason; an attempt whose end is unknown is repeated under the same key, or left to a person.
 */
@NullMarked
package io.herald.delivery;

import org.jspecify.annotations.NullMarked;
