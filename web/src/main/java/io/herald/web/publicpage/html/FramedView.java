package io.herald.web.publicpage.html;

/**
 * How things are, in a frame of another site.
 *
 * @param tone CSS class and icon
 */
record FramedView(String tone, EmbedText text) {}
