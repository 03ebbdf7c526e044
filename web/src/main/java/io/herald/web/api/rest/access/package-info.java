/**
 * What every call to the REST API passes: token and scope, length of the body, no storing by caches.
 * It knows no resource. Promises: a resource method without {@link RequiresScope} answers nobody.
 */
package io.herald.web.api.rest.access;
