package io.herald.it.probe;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Runs the probe whose class is named and answers with what it found, or with its stack trace. */
@WebServlet("/")
public final class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Probe> probes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Class<? extends Probe> type = Class.forName(request.getParameter("name")).asSubclass(Probe.class);
            response.getWriter().print(probes.select(type).get().run());
        } catch (Exception e) {
            response.setStatus(HttpServletResponse.SC_EXPECTATION_FAILED);
            write(e, response.getWriter());
        }
    }

    private static void write(Throwable problem, PrintWriter out) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            out.println(cause);
            Stream.of(cause.getStackTrace()).forEach(frame -> out.println("    at " + frame));
        }
    }
}
