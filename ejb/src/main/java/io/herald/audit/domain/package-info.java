/**
 * The chain of audit entries and how its hashes are made.
 * Secrets of the {@code audit} capability: nothing outside of it may use them.
 */
@NullMarked
package io.herald.audit.domain;

import org.jspecify.annotations.NullMarked;
