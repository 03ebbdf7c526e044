/**
 * The ways to reach the public: what a channel is given and what it answers.
 * It may call {@code shared} only; each channel's adapter is a sub-package that keeps its protocol to itself.
 * Promise: a channel gets finished words and says truthfully what became of them.
 */
@NullMarked
package io.herald.channel;

import org.jspecify.annotations.NullMarked;
