package io.herald.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says in one sentence what an action did, in the result region of the page it happened on. */
@RequestScoped
public class Results {

    @Inject
    Texts text;

    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, text.with(key, arguments));
    }

    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, text.with(key, arguments));
    }

    public void refuse(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, text.with(key, arguments));
    }

    /** Carries the sentence over the redirect to the next page. */
    public void doneOnNextPage(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        done(key, arguments);
    }

    public void warnOnNextPage(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        warn(key, arguments);
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, sentence));
    }
}
