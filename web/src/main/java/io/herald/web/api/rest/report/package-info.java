/**
 * Measures over REST: as JSON, and as CSV for spreadsheets.
 * Calls use cases of {@code report} and changes nothing.
 */
package io.herald.web.api.rest.report;
