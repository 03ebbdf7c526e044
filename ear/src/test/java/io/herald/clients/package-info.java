/**
 * Programs that others wrote for Statuspage, used against a running Herald with nothing but the base URL replaced.
 * They come from the npm registry in fixed versions, are never shipped, and are skipped with a notice where node is
 * missing or the registry does not answer.
 * Promise: what they show is what Herald's own data says.
 */
package io.herald.clients;
