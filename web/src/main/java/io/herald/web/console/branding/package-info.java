/**
 * Pages about the public page itself: what is announced on it, and how it looks.
 * One view per page of {@code /console/branding}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.branding;

import org.jspecify.annotations.NullMarked;
