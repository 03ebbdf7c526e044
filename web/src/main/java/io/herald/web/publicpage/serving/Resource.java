package io.herald.web.publicpage.serving;

import io.herald.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one URL answers: either always the same representation, or the one in the reader's language. */
public final class Resource {

    private final Map<Language, Representation> byLanguage;
    private final Representation first;
    private final List<Language> languages;

    private Resource(Representation first, Map<Language, Representation> byLanguage) {
        this.first = first;
        this.byLanguage = byLanguage;
        this.languages = List.copyOf(byLanguage.keySet());
    }

    public static Resource single(Representation representation) {
        return new Resource(representation, Map.of());
    }

    /** @param byLanguage in order of preference where the reader has none; at least one */
    public static Resource negotiated(Map<Language, Representation> byLanguage) {
        return new Resource(byLanguage.values().iterator().next(), new LinkedHashMap<>(byLanguage));
    }

    /** Whether the answer depends on {@code Accept-Language}. */
    boolean isNegotiated() {
        return !languages.isEmpty();
    }

    /** @param acceptLanguage value of the request's header, or null */
    public Representation choose(String acceptLanguage) {
        if (!isNegotiated()) {
            return first;
        }
        return AcceptLanguage.best(acceptLanguage, languages).map(byLanguage::get).orElse(first);
    }

    /** The representation in a language, or the first where there is none in it. */
    public Representation in(Language language) {
        return byLanguage.getOrDefault(language, first);
    }
}
