/** Where metrics and their values are kept. Only {@code metric} itself calls it. */
@NullMarked
package io.herald.metric.domain;

import org.jspecify.annotations.NullMarked;
