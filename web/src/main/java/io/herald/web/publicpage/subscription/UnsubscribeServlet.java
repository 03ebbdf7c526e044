package io.herald.web.publicpage.subscription;

import io.herald.audience.Unsubscribe;
import io.herald.web.publicpage.html.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The link under every mail, and the address of its {@code List-Unsubscribe} header. */
@WebServlet(name = "unsubscribe", urlPatterns = "/unsubscribe/*")
public class UnsubscribeServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Unsubscribe unsubscribe;

    public UnsubscribeServlet() {
        super(Notice.UNSUBSCRIBE, Notice.UNSUBSCRIBED);
    }

    @Override
    boolean act(String token) {
        return unsubscribe.handle(token);
    }
}
