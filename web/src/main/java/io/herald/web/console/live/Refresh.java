package io.herald.web.console.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the template of all pages does when the browser heard of a change. */
@Named
@RequestScoped
public class Refresh {

    private static final String COUNTS = "waiting-";

    @Inject
    Pulse pulse;

    private @Nullable String begun;

    /** Notes the pulse before a page is read, so that no change falls between the two. */
    public void begin() {
        begun = pulse.beat();
    }

    public String getBegun() {
        return begun == null ? pulse.beat() : begun;
    }

    /** @return the address of the page that is open, for coming back after a new log-in */
    public String getHere() {
        String query = Faces.getRequestQueryString();
        return Faces.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * Reads the page again. One without news keeps what it shows; only the counts around it follow.
     *
     * @param page nothing for a page that shows nothing but counts
     */
    public void read(@Nullable Live page) {
        if (page != null && !page.refresh()) {
            FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds()
                    .removeIf(id -> !id.startsWith(COUNTS));
        }
    }
}
