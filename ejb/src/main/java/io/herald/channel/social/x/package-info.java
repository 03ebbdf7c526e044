/**
 * X (API v2): posts, each answering the one before. It calls {@code channel} only.
 * Promise: a post is weighed as X does (twitter-text 3), and a try without an answer is settled by X's own refusal of
 * identical text.
 */
@NullMarked
package io.herald.channel.social.x;

import org.jspecify.annotations.NullMarked;
