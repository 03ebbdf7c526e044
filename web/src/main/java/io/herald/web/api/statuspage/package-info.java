/**
 * Statuspage's public API, version 2: the same paths, fields, order, types and nulls, so that existing clients work
 * with nothing but the base URL replaced. It writes documents from the public read model, hands sign-ups to
 * {@code audience}, and calls nothing else.
 * Promise: a field that a client of Statuspage reads is there, with the same meaning.
 */
package io.herald.web.api.statuspage;
