/**
 * Pages about subscribers: who gets mail and how many.
 * One view per page of {@code /console/audience}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.audience;

import org.jspecify.annotations.NullMarked;
