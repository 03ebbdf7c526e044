package io.herald.web.publicpage.subscription;

import io.herald.audience.ConfirmPhone;
import io.herald.audience.Subscribe;
import io.herald.audience.SubscribePhone;
import io.herald.audience.SubscribeWebhook;
import io.herald.audience.Wishes;
import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Takes the forms of the public page; the answers do not tell whether an address was known. */
@WebServlet(name = "subscribe", urlPatterns = {"/subscribe", "/en/subscribe", "/fr/subscribe"})
public class SubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "600";
    /** Fields that say what to hear of, not where. */
    private static final Set<String> OF_CHOICE = Set.of("wishes", "components", "groups", "incident", "impact",
            "language");
    private static final Set<String> OF_QUIET = Set.of("quiet", "quietTo");

    @Inject
    transient Subscribe subscribe;
    @Inject
    transient SubscribePhone subscribePhone;
    @Inject
    transient ConfirmPhone confirmPhone;
    @Inject
    transient SubscribeWebhook subscribeWebhook;
    @Inject
    transient Outcomes outcomes;

    /** Somebody reloaded the answer, or typed the address: the form is on the home page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String home = Links.pinned(Outcomes.language(request.getServletPath(), request), Links.HOME);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + home + "#subscribe");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Kind kind = Kind.of(request);
        try {
            Notice notice = handle(kind, request, WishForm.read(request, Outcomes.language(path, request)));
            int status = notice == Notice.WRONG_CODE ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
            outcomes.answer(status, notice, path, request, response);
        } catch (ValidationException refused) {
            refuse(refused.code(), refusal(refused, kind), path, request, response);
        } catch (DomainException refused) {
            refuse(refused.code(), kind.refusal, path, request, response);
        }
    }

    /** What is subscribed: each has a form of its own. */
    private enum Kind {
        EMAIL(Notice.BAD_ADDRESS), PHONE(Notice.BAD_PHONE), CODE(Notice.BAD_PHONE), WEBHOOK(Notice.BAD_URL);

        private final Notice refusal;

        Kind(Notice refusal) {
            this.refusal = refusal;
        }

        /** What the button says, if its field is filled in; else the one that is. */
        static Kind of(HttpServletRequest request) {
            if (request.getParameter("code") != null) {
                return CODE;
            }
            boolean phone = !field(request, "phone").isEmpty();
            boolean url = !field(request, "url").isEmpty();
            return switch (field(request, "kind")) {
                case "phone" -> PHONE;
                case "webhook" -> WEBHOOK;
                default -> !field(request, "email").isEmpty() ? EMAIL : phone ? PHONE : url ? WEBHOOK : EMAIL;
            };
        }
    }

    private static Notice refusal(ValidationException refused, Kind kind) {
        List<String> fields = refused.violations().stream().map(Violation::field).toList();
        if (fields.stream().anyMatch(OF_CHOICE::contains)) {
            return Notice.BAD_CHOICE;
        }
        return fields.stream().anyMatch(OF_QUIET::contains) ? Notice.BAD_QUIET : kind.refusal;
    }

    private Notice handle(Kind kind, HttpServletRequest request, Wishes wishes) {
        String from = request.getRemoteAddr();
        switch (kind) {
            case PHONE -> {
                subscribePhone.handle(field(request, "phone"), wishes, QuietForm.read(request), from);
                return Notice.ENTER_CODE;
            }
            case CODE -> {
                return confirmPhone.handle(field(request, "phone"), field(request, "code"), from)
                        ? Notice.PHONE_CONFIRMED
                        : Notice.WRONG_CODE;
            }
            case WEBHOOK -> subscribeWebhook.handle(field(request, "url"), field(request, "owner"),
                    wishes, from);
            default -> subscribe.handle(field(request, "email"), wishes, from);
        }
        return Notice.CHECK_MAIL;
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private void refuse(ErrorCode code, Notice refusal, String path, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (code == ErrorCode.RATE_LIMITED) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            outcomes.answer(429, Notice.TOO_MANY, path, request, response);
        } else {
            outcomes.answer(HttpServletResponse.SC_BAD_REQUEST, refusal, path, request, response);
        }
    }
}
