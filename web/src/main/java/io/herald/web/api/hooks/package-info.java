/**
 * Where monitoring tools call in. An adapter for each tool: its wire records, what it means for an incident, and
 * one resource.
 * Calls use cases of {@code incident} and {@code template}. Promises: alerts declare and prepare, people decide; words
 * go out by themselves only where an alert names an approved template, and a resolution is always left to a person.
 */
package io.herald.web.api.hooks;
