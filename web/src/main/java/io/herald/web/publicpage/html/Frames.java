package io.herald.web.publicpage.html;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Frame.LanguageLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the frames of all pages in one language. */
final class Frames {

    /** Languages written from right to left, should the page ever speak one. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final PageSettings settings;
    private final Links links;
    private final SiteAssets assets;
    private final Words words;
    private final Dress dress;
    private final String zoneNote;
    private final String zoneHere;

    Frames(PageSettings settings, Links links, SiteAssets assets, Words words, Moments moments, Dress dress) {
        this.settings = settings;
        this.links = links;
        this.assets = assets;
        this.words = words;
        this.dress = dress;
        this.zoneNote = words.get("zoneNote", moments.zoneName());
        this.zoneHere = words.get("zoneHere", "{0}", moments.zoneName());
    }

    /** @param path without the language */
    Frame page(String path, String title, String description) {
        return frame(path, title, description, false);
    }

    /** Of a page that is an answer to what somebody did; switching the language leads home. */
    Frame outcome(String title, String description) {
        return outcome(Links.HOME, title, description);
    }

    /** Of a page that is for one person; switching the language leads to it again. */
    Frame outcome(String path, String title, String description) {
        return frame(path, title, description, true);
    }

    private Frame frame(String path, String title, String description, boolean unlisted) {
        String lang = words.language().tag();
        return new Frame(lang, RIGHT_TO_LEFT.contains(words.language().locale().getLanguage()) ? "rtl" : "ltr", title,
                description, settings.name(), unlisted,
                Links.absolute(settings, Links.pinned(words.language(), path)), Links.absolute(settings, path),
                languages(path), links.href(words.language(), Links.HOME), links.href(words.language(), Links.HISTORY),
                links.href(words.language(), Links.UPTIME), links.href(words.language(), Links.SUBSCRIBE),
                links.href(words.language(), Links.ATOM),
                links.href(words.language(), Links.RSS), links.href(words.language(), Links.JSON_FEED),
                links.href(words.language(), Links.CALENDAR),
                links.href(Links.SUMMARY), links.href(assets.stylesheetPath()), links.href(assets.scriptPath()),
                links.href(Links.EVENTS),
                links.href(SiteAssets.ICON_PATH), dress,
                QuietView.of(Optional.empty(), settings.timeZone()), zoneNote, zoneHere);
    }

    private List<LanguageLink> languages(String path) {
        return Words.LANGUAGES.stream()
                .map(language -> new LanguageLink(language.tag(), ownName(language),
                        links.href(language, path), Links.absolute(settings, Links.pinned(language, path)),
                        language.equals(words.language())))
                .toList();
    }

    /** What the speakers of a language call it. */
    static String ownName(Language language) {
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
