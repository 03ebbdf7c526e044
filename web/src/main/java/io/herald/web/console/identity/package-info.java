/**
 * Pages about log-in, log-out, people and their tokens.
 * One view per page of {@code /console/identity}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.identity;

import org.jspecify.annotations.NullMarked;
