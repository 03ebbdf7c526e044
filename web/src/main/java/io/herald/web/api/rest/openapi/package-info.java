/**
 * The OpenAPI 3.1 document of the REST API, made from the resources themselves: their paths, parameters, scopes and
 * wire records, with the words of their MicroProfile OpenAPI annotations. (The server's own generator writes 3.0 and
 * knows neither our scopes nor our types.)
 * Promises: what the document says is what the code does, because there is no second place to forget.
 */
package io.herald.web.api.rest.openapi;
