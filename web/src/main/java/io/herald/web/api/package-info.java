/**
 * What machines read and write, one sub-package per API.
 * It owns nothing itself; its sub-packages call use cases only and share {@code io.herald.web.problem}.
 */
package io.herald.web.api;
