/**
 * Pages about decisions: the inbox and what an approver sees before deciding.
 * One view per page of {@code /console/approval}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.approval;

import org.jspecify.annotations.NullMarked;
