/**
 * The clock's part of the audience: forgetting what should not be kept. It calls {@code audience}.
 */
@NullMarked
package io.herald.audience.timer;

import org.jspecify.annotations.NullMarked;
