/**
 * Requests for a decision about exact words, the decisions, and their history.
 * It may call {@code delivery} (to tell people), {@code channel} (for links), {@code audit}, {@code identity} and
 * {@code shared}. Plans say who has to approve, in stages of groups; deputies sign for people who are away. A link in a
 * mail decides once, for its holder, about the words that the mail was about. Who works on a request shows to the
 * others and keeps nobody from deciding.
 * Promise: nobody decides about words of their own, a decision counts for the exact text that the manager read
 * (its SHA-256) and no other, and nothing decided is ever changed or forgotten.
 */
@NullMarked
package io.herald.approval;

import org.jspecify.annotations.NullMarked;
