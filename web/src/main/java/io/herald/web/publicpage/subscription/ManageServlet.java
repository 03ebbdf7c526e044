package io.herald.web.publicpage.subscription;

import io.herald.audience.ChangeSubscription;
import io.herald.audience.FindSubscription;
import io.herald.audience.KeepQuiet;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.SubscriptionView;
import io.herald.incident.IncidentId;
import io.herald.incident.ListComponents;
import io.herald.incident.PublicIncident;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.ReadPublicIncident;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.PersonalPages;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Managed;
import io.herald.web.publicpage.html.Managed.Note;
import io.herald.web.publicpage.html.Notice;
import io.herald.web.publicpage.serving.Answer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The page of one subscription, under the secret that only its owner's messages hold. A wrong secret and one whose
 * subscription has ended get the same answer.
 */
@WebServlet(name = "manage", urlPatterns = {"/manage/*", "/en/manage/*", "/fr/manage/*"})
public class ManageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SAVED = "saved";

    @Inject
    transient FindSubscription findSubscription;
    @Inject
    transient ChangeSubscription changeSubscription;
    @Inject
    transient KeepQuiet keepQuiet;
    @Inject
    transient ListComponents listComponents;
    @Inject
    transient ReadPublicIncident readPublicIncident;
    @Inject
    transient ReadPageSettings readPageSettings;
    @Inject
    transient PersonalPages pages;
    @Inject
    transient Outcomes outcomes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean saved = request.getParameter(SAVED) != null;
        show(HttpServletResponse.SC_OK, saved ? Note.SAVED : Note.NONE, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        Language language = language(request);
        try {
            boolean known = QuietForm.isSent(request)
                    ? keepQuiet.handle(token, QuietForm.read(request))
                    : changeSubscription.handle(token, WishForm.read(request, language));
            if (!known) {
                outcomes.answer(HttpServletResponse.SC_NOT_FOUND, Notice.LINK_UNKNOWN, request.getServletPath(),
                        request, response);
                return;
            }
        } catch (ValidationException refused) {
            show(HttpServletResponse.SC_BAD_REQUEST, Note.REFUSED, request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location",
                request.getContextPath() + Links.pinned(language, Links.manage(token)) + "?" + SAVED);
    }

    private void show(int status, Note note, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String token = token(request);
        Optional<SubscriptionView> found = findSubscription.handle(token)
                .filter(subscription -> subscription.status() == SubscriberStatus.CONFIRMED);
        if (found.isEmpty()) {
            outcomes.answer(HttpServletResponse.SC_NOT_FOUND, Notice.LINK_UNKNOWN, request.getServletPath(), request,
                    response);
            return;
        }
        List<PublicIncident> followed = found.get().wishes().incidents().stream()
                .flatMap(id -> readPublicIncident.handle(new IncidentId(id)).stream()).toList();
        Managed managed = new Managed(found.get(), token, listComponents.handle(), followed, note);
        Answer.withOutcome(status, pages.render(readPageSettings.handle(), language(request),
                page -> page.managed(managed)), request, response);
    }

    private static Language language(HttpServletRequest request) {
        return Outcomes.language(request.getServletPath() + "/", request);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
