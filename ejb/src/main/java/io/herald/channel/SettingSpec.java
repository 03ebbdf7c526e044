package io.herald.channel;

import java.util.List;
import java.util.Optional;

/**
 * One setting of a channel.
 *
 * @param name lower-case words with dots: {@code webhook.url}; also the last part of its name in the configuration,
 *            {@code herald.channel.slack.webhook.url}
 * @param required whether the channel cannot be used without it
 * @param standard the value where none is set
 * @param choices the values it can have, if those are few
 */
public record SettingSpec(String name, Kind kind, boolean required, Optional<String> standard, List<String> choices) {

    /** What sort of value it is. A secret can be written and never be read again. */
    public enum Kind {
        TEXT, SECRET, URL, NUMBER, FLAG, CHOICE
    }

    public SettingSpec {
        choices = List.copyOf(choices);
    }

    public static SettingSpec required(String name, Kind kind) {
        return new SettingSpec(name, kind, true, Optional.empty(), List.of());
    }

    public static SettingSpec optional(String name, Kind kind) {
        return new SettingSpec(name, kind, false, Optional.empty(), List.of());
    }

    public static SettingSpec optional(String name, Kind kind, String standard) {
        return new SettingSpec(name, kind, false, Optional.of(standard), List.of());
    }

    /** @param choices the first one is the standard */
    public static SettingSpec choice(String name, String... choices) {
        return new SettingSpec(name, Kind.CHOICE, false, Optional.of(choices[0]), List.of(choices));
    }
}
