/**
 * The clock's part of templates: warnings before approved words lapse. It calls {@code template}.
 */
@NullMarked
package io.herald.template.timer;

import org.jspecify.annotations.NullMarked;
