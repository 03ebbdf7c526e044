/**
 * REST for ITSM tools under {@code /rest/v1}: one sub-package per capability, a resource and its wire records in each.
 * Resources call use cases of {@code ejb} and turn their views into wire records, which only ever gain fields.
 * Promises: no session, a scope on every method, problem details for every error, lists always in pages.
 */
package io.herald.web.api.rest;
