package io.herald.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
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
        var context = FacesContext.getCurrentInstance();
        String page = context.getViewRoot().getViewId();
        Faces.redirect(context.getApplication().getViewHandler().getRedirectURL(context, page, Map.of(), true));
    }
}
