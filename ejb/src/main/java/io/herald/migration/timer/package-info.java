/**
 * The clock's part: reads and takes over, step by step, outside of any person's request. It calls {@code migration}.
 */
@NullMarked
package io.herald.migration.timer;

import org.jspecify.annotations.NullMarked;
