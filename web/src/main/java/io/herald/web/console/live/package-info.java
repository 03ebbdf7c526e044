/**
 * Keeps open pages true: a number that grows with every change, which browsers ask for, and the way for a page to read
 * itself again. Asks one use case of the audit trail, once a second at most however many pages are open. Promises that
 * a page that missed a change hears of it at its next question, also after a restart of the server.
 */
@NullMarked
package io.herald.web.console.live;

import org.jspecify.annotations.NullMarked;
