package io.herald.web.console.postmortem;

import io.herald.postmortem.ListPostmortems;
import io.herald.postmortem.PostmortemCard;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The incidents that are over, and the post-mortems that are owed or written. */
@Named
@ViewScoped
public class PostmortemsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListPostmortems postmortems;

    private final Rows<PostmortemCard> rows = new Rows<>(window -> postmortems.handle(window));

    public Rows<PostmortemCard> getRows() {
        return rows;
    }
}
