/**
 * How the public page looks (colours, logo, footer, support link), and the announcement that stands above everything.
 * It may call {@code incident} (to say that the page changed), {@code approval}, {@code template} (for the form of
 * texts), {@code audit}, {@code identity} and {@code shared}.
 * Promise: text in the page's colours keeps the contrast that WCAG 2.2 AA asks for, and no announcement is shown unless
 * a manager who did not write it approved exactly this text.
 */
@NullMarked
package io.herald.branding;

import org.jspecify.annotations.NullMarked;
