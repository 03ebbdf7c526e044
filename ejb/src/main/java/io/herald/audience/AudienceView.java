package io.herald.audience;

import io.herald.shared.Language;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A group of people that is told alike.
 *
 * @param id a short word, fixed once it is given: {@code customers}
 * @param names in English and French
 * @param fromSeverity incidents of this severity and graver ones are told, {@code SEV1} being the gravest; security
 *            events and losses of data always
 * @param moments when it is told, per kind of subscriber; a kind that is missing is never told
 * @param version that the caller saw; 0 for a new one
 */
public record AudienceView(String id, Map<Language, String> names, String fromSeverity,
        Map<SubscriberKind, Set<Moment>> moments, long version) {

    /** The one that everybody belongs to who signs up by himself. */
    public static final String CUSTOMERS = "customers";

    public AudienceView {
        names = Map.copyOf(names);
        moments = Collections.unmodifiableMap(new TreeMap<>(moments));
    }

    public String name(Language language) {
        return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, id));
    }
}
