package io.herald.web.publicpage.html;

/**
 * A time or a day as a reader sees it and as a machine reads it.
 *
 * @param iso value of the {@code datetime} attribute
 */
public record Moment(String iso, String text) {}
