/**
 * Small pieces of tests that must run inside the server, to see beans and transactions that HTTP cannot show.
 * They are shipped in a web module of their own, never in the product, and may use every module's classes.
 */
package io.herald.it.probe;
