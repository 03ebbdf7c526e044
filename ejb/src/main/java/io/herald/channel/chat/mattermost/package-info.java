/**
 * Mattermost: a bot that threads the messages of an incident (REST API v4), or an incoming webhook. It calls
 * {@code channel} only.
 * Promise: after a post without an answer it looks for its own key in the channel before it posts again.
 */
@NullMarked
package io.herald.channel.chat.mattermost;

import org.jspecify.annotations.NullMarked;
