/**
 * The console's own frame: navigation, counts and banners that every page shows. The pages' views live in one
 * sub-package per capability, named as their folder under {@code /console}. Views call use cases and nothing deeper.
 */
@NullMarked
package io.herald.web.console;

import org.jspecify.annotations.NullMarked;
