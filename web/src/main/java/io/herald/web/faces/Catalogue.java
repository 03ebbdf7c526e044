package io.herald.web.faces;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All sentences of the console, one map per language, put together from one bundle per capability. */
public final class Catalogue {

    /** Names of the bundles beside this package's consumers, each with {@code _en} and {@code _fr}. */
    public static final List<String> PARTS = List.of("frame", "words", "errors", "identity", "approval", "incident",
            "compose", "template", "audience", "delivery", "postmortem", "followup", "report", "audit", "channel",
            "branding",
            "maintenance", "migration", "operation");

    private static final String FOLDER = "io.herald.web.console.texts.";
    private static final Map<Locale, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Catalogue() {}

    /** @return key to sentence; the same map for every caller, not to be changed */
    public static Map<String, String> of(Locale locale) {
        return LOADED.computeIfAbsent(locale, Catalogue::load);
    }

    private static Map<String, String> load(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return PARTS.stream()
                .map(part -> ResourceBundle.getBundle(FOLDER + part, locale, Catalogue.class.getClassLoader(),
                        noFallback))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
