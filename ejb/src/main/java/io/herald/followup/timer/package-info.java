/** The clock's part of the actions: reminding owners. It calls {@code followup}. */
@NullMarked
package io.herald.followup.timer;

import org.jspecify.annotations.NullMarked;
