/**
 * JSON to records and back, strictly, with one table of types that bodies, query parameters and the OpenAPI document
 * share. JSON-B is not used for this: it passes over unknown fields, bends wrong types into shape and cannot say
 * where a value stood.
 * It knows no resource. Promises: every wrong field is named at once by its path, and no text with control
 * characters or broken Unicode comes through.
 */
package io.herald.web.api.rest.json;
