package io.herald.web.api.hooks;

import io.herald.channel.TakeProviderCall;
import io.herald.web.api.rest.access.BodyLimit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /rest/v1/hooks/providers/...}: providers call with forms that they sign, and have no token of ours. The answer
 * is empty, or the provider's own XML: 204 or 200; 403 for a call without the provider's signature, 404 for an unknown
 * hook.
 */
@WebServlet("/rest/v1/hooks/providers/*")
public class ProviderHookServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LARGEST = BodyLimit.MOST_BYTES / 16;

    @Inject
    transient TakeProviderCall takeProviderCall;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String hook = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
        Map<String, String> fields = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
        String signature = Optional.ofNullable(request.getHeader("X-Twilio-Signature")).orElse("");
        TakeProviderCall.Answer answer = takeProviderCall.handle(hook, signature, fields);
        switch (answer.end()) {
            case KEPT -> reply(answer.xml(), response);
            case NOT_SIGNED -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case NO_SUCH_HOOK -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            default -> throw new IllegalStateException("an answer without a status");
        }
    }

    private static void reply(Optional<String> xml, HttpServletResponse response) throws IOException {
        if (xml.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(xml.get());
    }
}
