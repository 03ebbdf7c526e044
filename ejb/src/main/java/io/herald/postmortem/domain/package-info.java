/**
 * The post-mortem as an aggregate, and the repository that keeps it.
 * It owns what may follow what, and when its four parts are complete. Only the root package calls it.
 */
@NullMarked
package io.herald.postmortem.domain;

import org.jspecify.annotations.NullMarked;
