package io.herald.web.publicpage.serving;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Keeps a part of the server's threads (64, see {@code harden.asadmin}) for those who work with Herald: readers of the
 * page get at most {@value #READERS} of them at once, and forms of strangers, whose bodies may come as slowly as they
 * like, at most {@value #FORMS}. Whoever finds no room is told to come back. A page takes microseconds, so only an
 * attack ever sees this.
 */
@WebFilter(filterName = "crowd", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class CrowdFilter extends HttpFilter {

    static final int READERS = 32;
    static final int FORMS = 8;

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final transient Semaphore readers = new Semaphore(READERS);
    private final transient Semaphore forms = new Semaphore(FORMS);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForWork(request)) {
            chain.doFilter(request, response);
            return;
        }
        Semaphore room = READING.contains(request.getMethod()) ? readers : forms;
        if (!room.tryAcquire()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "1");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(0);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release();
        }
    }

    /** The console and the APIs of those who have a log-in or a token. */
    private static boolean isForWork(HttpServletRequest request) {
        String path = request.getRequestURI();
        int context = request.getContextPath().length();
        return path.startsWith("/console", context) || path.startsWith("/rest/", context)
                || path.startsWith("/v1/", context);
    }
}
