/**
 * Hears what channels tell about recipients: answers and bounces. It calls the steps of {@code audience}.
 */
@NullMarked
package io.herald.audience.news;

import org.jspecify.annotations.NullMarked;
