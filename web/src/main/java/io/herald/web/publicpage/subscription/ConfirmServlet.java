package io.herald.web.publicpage.subscription;

import io.herald.audience.ConfirmSubscription;
import io.herald.web.publicpage.html.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The link in the confirmation mail. */
@WebServlet(name = "confirm", urlPatterns = "/confirm/*")
public class ConfirmServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConfirmSubscription confirmSubscription;

    public ConfirmServlet() {
        super(Notice.CONFIRM, Notice.CONFIRMED);
    }

    @Override
    boolean act(String token) {
        return confirmSubscription.handle(token);
    }
}
