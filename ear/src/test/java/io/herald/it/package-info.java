/**
 * The application as it is shipped, in its server: tests here start both once for the whole run and then only use HTTP,
 * the database and {@link io.herald.it.probe probes} that run inside the server.
 */
package io.herald.it;
