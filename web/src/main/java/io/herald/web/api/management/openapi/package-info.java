/**
 * The OpenAPI 3.1 document of the management API, made from the resources themselves: paths, parameters and scopes. Of
 * the bodies it says only that they are objects, because the original describes them.
 * It calls nothing. Promise: what is served is in the document.
 */
package io.herald.web.api.management.openapi;
