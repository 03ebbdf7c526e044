package io.herald.web.console.template;

import io.herald.template.PlaceholderSpec;

/** A value of the right type for each kind of placeholder, so that a preview reads like the real thing. */
final class Examples {

    private Examples() {}

    static String of(PlaceholderSpec placeholder) {
        return switch (placeholder.type()) {
            case TEXT -> placeholder.name().replace('_', ' ');
            case NUMBER -> "12";
            case DURATION -> "45";
            case DATETIME -> "2026-03-14T13:30";
            case URL -> "https://status.example.org/help";
            case COMPONENT -> "API";
        };
    }
}
