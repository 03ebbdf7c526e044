package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Notice;
import io.herald.web.api.rest.json.RecordWriter;
import io.herald.web.problem.Problem;
import io.herald.web.problem.Problems;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The page for every error that nobody answered: what happened in one sentence, the way to the current status, and
 * nothing about the server. Machines get JSON instead: problem details under {@code /rest/}, a few bytes elsewhere.
 */
@WebServlet(name = "error", urlPatterns = "/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final byte[] NO_DETAILS = "{}".getBytes(StandardCharsets.US_ASCII);

    @Inject
    transient Outcomes outcomes;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        String path = uri instanceof String text ? text.substring(request.getContextPath().length()) : "/";
        if (path.startsWith("/rest/")) {
            JsonValue problem = RecordWriter.write(Problems.ofStatus(status));
            json(response, status, Problem.MEDIA_TYPE, problem.toString().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/api/")) {
            json(response, status, "application/json", NO_DETAILS);
        } else {
            outcomes.answer(status, Notice.of(status), path, request, response);
        }
    }

    private static void json(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }
}
