/**
 * The aggregate {@code Message}, the hash of its words, and where it is kept.
 * It may call {@code template}'s records, {@code identity} (ids) and {@code shared}. Only {@code message} may use it.
 * Promise: whoever touches the words becomes an author, and the stored hash is always that of the stored words.
 */
@NullMarked
package io.herald.message.domain;

import org.jspecify.annotations.NullMarked;
