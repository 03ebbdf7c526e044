/**
 * Statuspage's management API, version 1, under {@code /v1}: one sub-package per kind of thing, in each a resource and
 * what turns its wire form into commands and views into its wire form. Its calls are use cases of {@code ejb}; one
 * request is one transaction, so that nothing stays half done.
 * Promises: the same bodies, codes and errors as the original; the same gates, roles and audit as everywhere in Herald.
 * What would change who is told, and cannot be done, is refused and never passed over.
 */
package io.herald.web.api.management;
