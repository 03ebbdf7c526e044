/**
 * Pages about deliveries: what became of each mail, and what was captured instead of sent.
 * One view per page of {@code /console/delivery}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.delivery;

import org.jspecify.annotations.NullMarked;
