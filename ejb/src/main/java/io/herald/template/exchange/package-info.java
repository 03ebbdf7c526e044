/**
 * Templates as a JSON document that one Herald writes and another one reads.
 * It may call {@code template}'s records, {@code channel} (keys) and {@code shared}. Promise: what was written is read
 * back as it was, and what cannot be understood is refused as a whole.
 */
@NullMarked
package io.herald.template.exchange;

import org.jspecify.annotations.NullMarked;
