package io.herald.web.console.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers open pages that ask whether anything changed. Whoever is not logged in is sent to the log-in page. */
@WebServlet("/console/pulse")
public class PulseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Pulse pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(pulse.beat());
    }
}
