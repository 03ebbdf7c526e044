/**
 * What tests of several capabilities share: a real PostgreSQL, a clock that stands still, a recorder of the audit
 * trail.
 */
package io.herald.testing;
