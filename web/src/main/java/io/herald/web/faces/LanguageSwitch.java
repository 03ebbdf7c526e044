package io.herald.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The buttons "English" and "Français" of the top bar. */
@Named
@RequestScoped
public class LanguageSwitch {

    @Inject
    Preferences preferences;

    /** Remembers the language and reads the same page again in it. */
    public void speak(String tag) {
        preferences.speak(tag);
        Faces.refreshWithQueryString();
    }
}
