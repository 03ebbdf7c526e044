package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends somebody without a session to the log-in page, and remembers where they wanted to go. A partial request of
 * Faces is told so in its own form, because the browser's script would swallow a plain redirect.
 */
final class LogInRedirect {

    static final String PAGE = "/console/login.xhtml";

    private LogInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) {
        String target = request.getContextPath() + PAGE + "?next="
                + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + target.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that was asked for; after a lost form post, the same page without the post. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalTarget.of(request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query));
    }
}
