package io.herald.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of one Herald: names such as {@code herald.http.port}.
 * A property wins over the environment variable of the same meaning ({@code HERALD_HTTP_PORT}).
 */
public final class Settings {

    private static final String PREFIX = "herald.";

    /** Keyed as environment variables, because that is how the server is told. */
    private final Map<String, String> values = new TreeMap<>();

    private Settings() {}

    /**
     * @param properties  for example system properties; only names that start with {@code herald.} count
     * @param environment for example {@link System#getenv()}; only names that start with {@code HERALD_} count
     */
    public static Settings of(Map<?, ?> properties, Map<String, String> environment) {
        var settings = new Settings();
        environment.forEach((name, value) -> {
            if (name.startsWith("HERALD_")) {
                settings.values.put(name, value);
            }
        });
        properties.forEach((name, value) -> {
            if (name.toString().startsWith(PREFIX)) {
                settings.values.put(variable(name.toString()), value.toString());
            }
        });
        return settings;
    }

    /** The same settings, with one changed. */
    public Settings with(String name, Object value) {
        var changed = new Settings();
        changed.values.putAll(values);
        changed.values.put(variable(name), value.toString());
        return changed;
    }

    /** The same settings, with one added where it is not set. */
    public Settings withDefault(String name, Object value) {
        return values.containsKey(variable(name)) ? this : with(name, value);
    }

    /** @throws CannotStartException where it is not set */
    public String text(String name) {
        String value = values.get(variable(name));
        if (value == null) {
            throw new CannotStartException("The setting " + name + " is missing: add -D" + name + "=...");
        }
        return value;
    }

    /** @throws CannotStartException where it is not a port */
    public int port(String name) {
        String value = text(name);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new CannotStartException(name + " is '" + value + "': a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    public Path path(String name) {
        return Path.of(text(name)).toAbsolutePath().normalize();
    }

    /** What the server's process is given as its environment. */
    public Map<String, String> asEnvironment() {
        return Map.copyOf(values);
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
