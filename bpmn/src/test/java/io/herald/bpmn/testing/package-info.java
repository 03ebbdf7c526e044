/**
 * An engine in memory for process tests: steps that only note their calls, a clock moved by hand, and a count of the
 * paths.
 */
package io.herald.bpmn.testing;
