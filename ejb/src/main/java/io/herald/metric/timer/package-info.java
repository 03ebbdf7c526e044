/** The clock's part of metrics: forgetting old values. It calls {@code metric}. */
@NullMarked
package io.herald.metric.timer;

import org.jspecify.annotations.NullMarked;
