/**
 * How rows are claimed, sent, judged and retried, with the repositories they live in.
 * Secrets of the {@code delivery} capability: nothing outside of it may use them.
 */
@NullMarked
package io.herald.delivery.domain;

import org.jspecify.annotations.NullMarked;
