package io.herald.branding;

import io.herald.shared.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A word to everybody above everything else on the page.
 *
 * @param text Markdown of one paragraph, by language
 * @param endsAt when it disappears by itself
 */
public record AnnouncementView(String id, AnnouncementStatus status, Map<Language, String> text, Instant submittedAt,
        Optional<Instant> endsAt) implements Serializable {

    public AnnouncementView {
        text = Map.copyOf(text);
    }

    /** The words for a reader of a language; English, else any, where it has none of its own. */
    public String textFor(Language language) {
        return Optional.ofNullable(text.get(language)).or(() -> Optional.ofNullable(text.get(Language.ENGLISH)))
                .orElseGet(() -> text.values().iterator().next());
    }
}
