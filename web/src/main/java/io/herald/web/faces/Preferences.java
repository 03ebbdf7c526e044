package io.herald.web.faces;

import io.herald.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Language and colours of this browser, kept in two cookies so that the log-in page knows them too.
 * Without a cookie the browser's languages decide, and its colour scheme.
 */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "herald-language";
    static final String THEME_COOKIE = "herald-theme";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = cookie(LANGUAGE_COOKIE).filter(Preferences::spoken).map(Locale::forLanguageTag)
                    .orElseGet(Preferences::browserLocale);
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public Language language() {
        return Language.of(getLanguage());
    }

    /** @return light or dark; empty when the system's own scheme decides */
    public String getTheme() {
        return cookie(THEME_COOKIE).filter(THEMES::contains).orElse("");
    }

    /** Remembers the language for a year; takes effect in this very request. */
    public void speak(String tag) {
        if (spoken(tag)) {
            locale = Locale.forLanguageTag(tag);
            external().addResponseCookie(LANGUAGE_COOKIE, tag,
                    Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true, "SameSite", "Lax"));
        }
    }

    private static boolean spoken(String tag) {
        return List.of("en", "fr").contains(tag);
    }

    private static Locale browserLocale() {
        var wanted = external().getRequestLocale();
        return wanted != null && "fr".equals(wanted.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static Optional<String> cookie(String name) {
        return external().getRequestCookieMap().get(name) instanceof Cookie found
                ? Optional.of(found.getValue())
                : Optional.empty();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
