/**
 * Who calls, as the container knows it.
 * It may call {@code identity} only, and promises that no other class asks the container for a principal.
 */
@NullMarked
package io.herald.identity.jakarta;

import org.jspecify.annotations.NullMarked;
