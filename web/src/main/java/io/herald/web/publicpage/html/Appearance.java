package io.herald.web.publicpage.html;

import io.herald.branding.AnnouncementView;
import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.web.publicpage.serving.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the site looks: the organisation's branding, and what it announces above everything else. */
public record Appearance(Branding branding, Optional<AnnouncementView> announcement) {

    public static final Appearance PLAIN = new Appearance(Branding.NONE, Optional.empty());

    /** Rules that put the organisation's colours over Herald's; empty where there are none. */
    String colours() {
        return branding.accent().map(colour -> ":root {" + tokens(colour) + "}\n").orElse("")
                + branding.accentDark().map(colour -> "@media (prefers-color-scheme: dark) {\n:root {" + tokens(colour)
                        + "}\n}\n").or(this::herald).orElse("");
    }

    /** An accent for light ground alone must not reach the dark one, on which nobody could read it. */
    private Optional<String> herald() {
        return branding.accent().map(light -> "@media (prefers-color-scheme: dark) {\n:root {"
                + tokens(new Colour("#a9b8ff")) + "}\n}\n");
    }

    private static String tokens(Colour colour) {
        return "--h-accent:" + colour + ";--h-accent-strong:" + colour + ";--h-focus:" + colour
                + ";--h-accent-tint:var(--h-surface-sunken);--h-text-on-accent:" + colour.ink();
    }

    /** Changes with every change of the picture, so that it may be kept for ever. */
    public Optional<String> logoPath() {
        return branding.logo().map(logo -> "/assets/logo."
                + ContentHash.of(logo.base64().getBytes(StandardCharsets.UTF_8)) + "." + logo.ending());
    }
}
