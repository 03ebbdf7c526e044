package io.herald.web.publicpage.subscription;

import io.herald.audience.Subscribe;
import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the form of the public page; the answer does not tell whether the address was known. */
@WebServlet(name = "subscribe", urlPatterns = {"/subscribe", "/en/subscribe", "/fr/subscribe"})
public class SubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "600";

    @Inject
    transient Subscribe subscribe;
    @Inject
    transient Outcomes outcomes;

    /** Somebody reloaded the answer, or typed the address: the form is on the home page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String home = Links.pinned(Outcomes.language(request.getServletPath(), request), Links.HOME);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + home + "#subscribe");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String email = request.getParameter("email");
        try {
            subscribe.handle(email == null ? "" : email.strip(), Outcomes.language(path, request),
                    request.getRemoteAddr());
            outcomes.answer(HttpServletResponse.SC_OK, Notice.CHECK_MAIL, path, request, response);
        } catch (DomainException refused) {
            refuse(refused.code(), path, request, response);
        }
    }

    private void refuse(ErrorCode code, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (code == ErrorCode.RATE_LIMITED) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            outcomes.answer(429, Notice.TOO_MANY, path, request, response);
        } else {
            outcomes.answer(HttpServletResponse.SC_BAD_REQUEST, Notice.BAD_ADDRESS, path, request, response);
        }
    }
}
