/**
 * Starts and stops what Herald needs on one machine: a PostgreSQL, a Payara domain and the application in it.
 * The run profile, the tests, the benches and the fault runs all use these classes, so that they all see the same
 * server. Promise: everything that was started here is stopped here, and every problem is one line that says what to
 * do.
 */
package io.herald.run;
