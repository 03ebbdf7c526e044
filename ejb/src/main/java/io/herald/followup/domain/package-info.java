/**
 * The action as an aggregate, the repository that keeps it and the list that shows it.
 * It owns what may follow what, and when a reminder is due. Only the root package calls it.
 */
@NullMarked
package io.herald.followup.domain;

import org.jspecify.annotations.NullMarked;
