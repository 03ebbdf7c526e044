/**
 * What was read, as it is kept until it is taken over. Secrets of the {@code migration} capability.
 */
@NullMarked
package io.herald.migration.domain;

import org.jspecify.annotations.NullMarked;
