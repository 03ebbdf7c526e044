package io.herald.branding;

import io.herald.shared.Language;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * How the public page looks; where nothing was chosen, Herald's own look holds.
 *
 * @param accent colour of links and buttons on light ground
 * @param accentDark the same on dark ground
 * @param supportUrl where readers get help; {@code https:}, {@code http:} or {@code mailto:}
 * @param footer plain text under each page, by language; a language may be missing
 */
public record Branding(Optional<Colour> accent, Optional<Colour> accentDark, Optional<Logo> logo,
        Optional<String> supportUrl, Map<Language, String> footer, long version) implements Serializable {

    public static final Branding NONE = new Branding(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Map.of(), 0);

    public Branding {
        footer = Map.copyOf(footer);
    }
}
