/**
 * The page of actions that follow from incidents.
 * One view per page of {@code /console/followup}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.followup;

import org.jspecify.annotations.NullMarked;
