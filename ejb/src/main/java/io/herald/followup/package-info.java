/**
 * What is done after an incident so that it does not happen again: actions with an owner and a day, until they are
 * settled. It may call {@code incident} and everything below.
 * Promise: owners are reminded before the day and after it, at most once a day; who settles an action is known.
 */
@NullMarked
package io.herald.followup;

import org.jspecify.annotations.NullMarked;
