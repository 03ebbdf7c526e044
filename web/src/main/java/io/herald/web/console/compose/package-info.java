/**
 * Writing a message: choose a template, fill its placeholders, change words where one must, and see the exact text per
 * channel and language while typing. Owned by the pages that declare, update, resolve and revise; calls the templates'
 * read use cases, and a preview that the page hands in. Promises that what is previewed is what is sent.
 */
@NullMarked
package io.herald.web.console.compose;

import org.jspecify.annotations.NullMarked;
