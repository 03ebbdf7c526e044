package io.herald.web.api.statuspage;

import io.herald.audience.ResendConfirmation;
import io.herald.audience.TooManySignUpsException;
import io.herald.shared.ValidationException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statuspage's {@code POST /api/v2/subscriptions/{id}/resend_confirmation}. The answer is the same for every address,
 * subscribed or not; a mail goes only to one that waits for its owner's yes.
 */
@WebServlet(name = "statuspageResend", urlPatterns = "/api/v2/subscriptions/*")
public class ResendConfirmationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]+)/resend_confirmation(?:\\.json)?");
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient ResendConfirmation resendConfirmation;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<String> email = path.matches() ? SubscriptionIds.email(path.group(1)) : Optional.empty();
        try {
            resendConfirmation.handle(email.orElse(""), request.getRemoteAddr());
            SubscribersServlet.answer(response, HttpServletResponse.SC_CREATED, Json.createObjectBuilder().build());
        } catch (ValidationException nonsense) {
            SubscribersServlet.refuse(response, HttpServletResponse.SC_NOT_FOUND, "no subscription has this id");
        } catch (TooManySignUpsException tooMany) {
            response.setHeader("Retry-After", "600");
            SubscribersServlet.refuse(response, TOO_MANY_REQUESTS, "too many requests");
        }
    }
}
