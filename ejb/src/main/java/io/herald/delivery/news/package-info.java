/**
 * Hears what providers tell about messages that they had taken. It calls the steps of {@code delivery}.
 */
@NullMarked
package io.herald.delivery.news;

import org.jspecify.annotations.NullMarked;
