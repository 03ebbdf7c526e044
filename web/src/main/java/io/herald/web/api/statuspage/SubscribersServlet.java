package io.herald.web.api.statuspage;

import io.herald.audience.Subscribe;
import io.herald.audience.SubscribePhone;
import io.herald.audience.SubscribeWebhook;
import io.herald.audience.TooManySignUpsException;
import io.herald.audience.Unsubscribe;
import io.herald.audience.Wishes;
import io.herald.incident.ListComponents;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.publicpage.html.Words;
import io.herald.web.publicpage.serving.AcceptLanguage;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Subscribing by Statuspage's public API: {@code POST /api/v2/subscribers.json} and
 * {@code DELETE /api/v2/subscribers/{id}.json}. The owner of the address has to confirm, and the answer does not tell
 * whether the address was known: the id in it is the address in another form, good for asking for the confirmation once
 * more. The id to delete is the one that ends the link under every mail: only who gets the mails can end them. A
 * telephone number is international, or comes with its {@code phone_country}; the code that it gets is entered on the
 * page.
 */
@WebServlet(name = "statuspageSubscribers", urlPatterns = {"/api/v2/subscribers.json", "/api/v2/subscribers/*"})
public class SubscribersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_AFTER_SECONDS = "600";
    private static final String ENDING = ".json";

    @Inject
    transient Subscribe subscribe;
    @Inject
    transient SubscribePhone subscribePhone;
    @Inject
    transient SubscribeWebhook subscribeWebhook;
    @Inject
    transient Unsubscribe unsubscribe;
    @Inject
    transient ListComponents listComponents;
    @Inject
    transient ReadPageSettings readPageSettings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SubscriberRequest asked = SubscriberRequest.read(request);
        try {
            JsonObjectBuilder accepted = page(readPageSettings.handle());
            subscribe(asked, asked.wishes(language(request), groups()), request.getRemoteAddr(), accepted);
            answer(response, HttpServletResponse.SC_CREATED, accepted.build());
        } catch (ValidationException wrong) {
            refuse(response, UNPROCESSABLE, wrong.getMessage());
        } catch (TooManySignUpsException tooMany) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            refuse(response, TOO_MANY_REQUESTS, "too many requests");
        }
    }

    private void subscribe(SubscriberRequest asked, Wishes wishes, String from, JsonObjectBuilder accepted) {
        if (asked.endpoint().isPresent()) {
            String url = asked.endpoint().get();
            subscribeWebhook.handle(url, asked.email().orElse(""), wishes, from);
            accepted.add("mode", "webhook").add("endpoint", url).add("email", asked.email().orElse(""));
        } else if (asked.phone().isPresent()) {
            subscribePhone.handle(asked.phone().get(), wishes, Optional.empty(), from);
            accepted.add("mode", "email_sms").add("phone_number", asked.phone().get());
        } else {
            String email = asked.email().orElseThrow(() -> new ValidationException("subscriber[email]",
                    "is missing, and so are subscriber[phone_number] and subscriber[endpoint]"));
            subscribe.handle(email, wishes, from);
            accepted.add("mode", "email_sms").add("email", email).add("id", SubscriptionIds.of(email));
        }
    }

    private Set<String> groups() {
        return listComponents.handle().stream().map(group -> group.id().value()).collect(Collectors.toSet());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (unsubscribe.handle(id(request))) {
            answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().build());
        } else {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "no subscriber has this id");
        }
    }

    /** Some clients put it into the path, as documented, and some into the query. */
    private static String id(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null) {
            String parameter = request.getParameter("subscriber[id]");
            return parameter == null ? "" : parameter;
        }
        return path.substring(1, path.endsWith(ENDING) ? path.length() - ENDING.length() : path.length());
    }

    private static Language language(HttpServletRequest request) {
        return AcceptLanguage.best(request.getHeader("Accept-Language"), Words.LANGUAGES)
                .orElse(Words.LANGUAGES.getFirst());
    }

    private static JsonObjectBuilder page(PageSettings page) {
        return Json.createObjectBuilder()
                .add("page", Json.createObjectBuilder().add("id", page.pageId()).add("name", page.name())
                        .add("url", page.url()).add("time_zone", page.timeZone()))
                .add("can_select_components", true);
    }

    static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("message", message).build());
    }

    static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
