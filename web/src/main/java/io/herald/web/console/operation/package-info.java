/**
 * The page for those who keep Herald running: steps of the workflow that failed.
 * One view per page of {@code /console/operation}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.operation;

import org.jspecify.annotations.NullMarked;
