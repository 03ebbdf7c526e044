/**
 * A plausible company with people, words and two told incidents, for trying Herald out. It lives in the run profile
 * only (setting {@code herald.demo}) and acts through the same use cases, roles and gates as everybody.
 * It may call every capability; nobody calls it. Promise: it fills an empty database once and touches no other.
 */
@NullMarked
package io.herald.demo;

import org.jspecify.annotations.NullMarked;
