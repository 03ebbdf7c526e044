/**
 * Post-mortems over the management API. The original knows one text, Herald four parts: lines of three dashes divide
 * them. To publish is to submit: a manager who wrote none of it decides.
 * Calls use cases of {@code postmortem}, {@code message} and {@code incident}.
 */
package io.herald.web.api.management.postmortem;
