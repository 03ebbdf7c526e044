package io.herald.web.publicpage.serving;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells open pages that there is something new to see (server-sent events, WHATWG HTML section 9.2). An answer holds at
 * most one event and then ends; the browser comes back by itself after a while that differs for each. So nobody who
 * reads slowly is ever waited for. A waiting page holds a connection but no thread.
 */
@WebServlet(name = "events", urlPatterns = "/events", asyncSupported = true)
public class EventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("io.herald.publicpage");
    /** Half of the 4,096 connections that the server keeps; beyond that, pages are told to look by themselves. */
    private static final int MOST_WAITING = 2_000;
    /** Shorter than what proxies usually wait for the next byte. */
    private static final long LONGEST_MILLIS = 50_000;
    private static final int SOONEST_RETURN_MILLIS = 1_000;
    private static final int LATEST_RETURN_MILLIS = 6_000;
    private static final byte[] NEWS = "data: news\n\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    transient CurrentSnapshot current;
    @Resource
    transient ManagedExecutorService executor;

    private final transient Set<AsyncContext> waiting = ConcurrentHashMap.newKeySet();

    @Override
    public void init() {
        current.onReplaced(() -> executor.execute(this::tell));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (waiting.size() >= MOST_WAITING) {
            // the one answer after which an EventSource does not come back
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/event-stream");
        response.setHeader("X-Accel-Buffering", "no");
        int comeBack = ThreadLocalRandom.current().nextInt(SOONEST_RETURN_MILLIS, LATEST_RETURN_MILLIS);
        response.getOutputStream().write(("retry: " + comeBack + "\n\n").getBytes(StandardCharsets.US_ASCII));
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LONGEST_MILLIS);
        context.addListener(new Farewell());
        waiting.add(context);
    }

    private void tell() {
        for (AsyncContext context : waiting) {
            if (waiting.remove(context)) {
                try {
                    context.getResponse().getOutputStream().write(NEWS);
                    context.complete();
                } catch (IOException | IllegalStateException closed) {
                    LOG.log(Level.FINEST, "somebody closed the page before its news came", closed);
                }
            }
        }
    }

    private final class Farewell implements AsyncListener {

        @Override
        public void onTimeout(AsyncEvent event) {
            if (waiting.remove(event.getAsyncContext())) {
                event.getAsyncContext().complete();
            }
        }

        @Override
        public void onError(AsyncEvent event) {
            waiting.remove(event.getAsyncContext());
        }

        @Override
        public void onComplete(AsyncEvent event) {
            waiting.remove(event.getAsyncContext());
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // a page waits once
        }
    }
}
