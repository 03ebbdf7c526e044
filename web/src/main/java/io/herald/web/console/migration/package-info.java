/**
 * The page on which another Statuspage page is imported: address or files, progress, what was read, approval, report.
 * Calls use cases of {@code migration}.
 */
package io.herald.web.console.migration;
