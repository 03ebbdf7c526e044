/**
 * Slack: a bot that keeps one pinned, current message per incident in the announcement channel, threads updates under
 * it and opens a room for the incident; or, in the simple form, an incoming webhook. It calls {@code channel} only.
 * Promise: after a call without an answer it looks for its own message before it posts again.
 */
@NullMarked
package io.herald.channel.chat.slack;

import org.jspecify.annotations.NullMarked;
