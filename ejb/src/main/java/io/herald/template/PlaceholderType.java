package io.herald.template;

import io.herald.shared.WireWords;

/** What kind of value a placeholder takes; see {@link PlaceholderSpec}. */
public enum PlaceholderType {
    /** One line of plain words, without links. */
    TEXT,
    /** A decimal number with a point: {@code 12.5}. Written as the language does. */
    NUMBER,
    /** Minutes ({@code 45}) or an ISO 8601 duration ({@code PT1H30M}). Written in words. */
    DURATION,
    /** An ISO 8601 time, with an offset or else in the page's time zone. Written as the language does. */
    DATETIME,
    /** An absolute {@code http} or {@code https} address. */
    URL,
    /** The public name of a component. */
    COMPONENT;

    /** The word in the database and in the APIs. */
    public String wire() {
        return WireWords.of(this);
    }

    public static PlaceholderType fromWire(String word) {
        return WireWords.parse(PlaceholderType.class, "type", word);
    }
}
