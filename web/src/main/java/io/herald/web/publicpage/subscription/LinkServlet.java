package io.herald.web.publicpage.subscription;

import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.html.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A link in a mail, whose path ends in a secret token. Opening it asks; only the button, or the one-click POST of a
 * mail program (RFC 8058), acts.
 */
abstract class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final Notice question;
    private final Notice done;

    @Inject
    transient Outcomes outcomes;

    LinkServlet(Notice question, Notice done) {
        this.question = question;
        this.done = done;
    }

    /** @return whether the token is known */
    abstract boolean act(String token);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpServletResponse.SC_OK, question, request, response);
    }

    /** Whatever the form says: one-click programs send a field, the button sends none. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (act(token(request))) {
            answer(HttpServletResponse.SC_OK, done, request, response);
        } else {
            answer(HttpServletResponse.SC_NOT_FOUND, Notice.LINK_UNKNOWN, request, response);
        }
    }

    private void answer(int status, Notice notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        outcomes.answer(status, notice, request.getServletPath(), request, response);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
