/**
 * What is said after an incident: acknowledge, what went wrong and why, what is done about it, acknowledge again.
 * It may call {@code incident}, {@code message} and everything below.
 * Promise: a post-mortem always passes a manager, and is published once.
 */
@NullMarked
package io.herald.postmortem;

import org.jspecify.annotations.NullMarked;
