package io.herald.web.publicpage.serving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the public page, its data and its feeds from the current snapshot. */
@WebServlet(name = "snapshot", urlPatterns = {"", "/en/*", "/fr/*", "/incidents/*", "/history/*", "/history.atom",
    "/history.rss", "/history.json", "/maintenance.ics", "/uptime/*", "/measurements/*", "/components/*", "/badge.svg",
    "/badges/*",
    "/embed/*", "/llms.txt",
    "/api/v2/*",
    "/assets/*", "/robots.txt", "/favicon.ico"})
public class SnapshotServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentSnapshot current;

    @Inject
    transient FormerAddresses former;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Snapshot snapshot = current.get();
        try {
            Optional<Resource> resource = snapshot.find(path(request));
            if (resource.isPresent()) {
                Answer.with(resource.get(), request, response);
            } else if (snapshot.isLive()) {
                moved(snapshot, request, response);
            } else {
                later(response);
            }
        } catch (BusyException notNow) {
            later(response);
        }
    }

    /** What another page called by another id is found here for good. */
    private void moved(Snapshot snapshot, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> now = former.now(path(request), snapshot.version());
        if (now.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + now.get());
            response.setHeader("Cache-Control", "public, max-age=3600");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void later(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static String path(HttpServletRequest request) {
        String uri = request.getRequestURI();
        int contextLength = request.getContextPath().length();
        return contextLength == 0 ? uri : uri.substring(contextLength);
    }
}
