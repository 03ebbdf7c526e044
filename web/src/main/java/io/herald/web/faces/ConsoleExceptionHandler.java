package io.herald.web.faces;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import io.herald.shared.PublicId;
import io.herald.web.security.LocalTarget;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The one place where exceptions of pages end. A refusal of the domain becomes a sentence on the page that caused it,
 * a page left open too long is read again, everything else shows a number that operators find in the log.
 */
public class ConsoleExceptionHandler extends ExceptionHandlerWrapper {

    private static final String ERROR_PAGES = "/WEB-INF/errorpages/";

    public ConsoleExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            if (answer(FacesContext.getCurrentInstance(), thrown)) {
                removeAll();
            }
        }
        getWrapped().handle();
    }

    private void removeAll() {
        for (Iterator<ExceptionQueuedEvent> all = getUnhandledExceptionQueuedEvents().iterator(); all.hasNext();) {
            all.next();
            all.remove();
        }
    }

    /** @return false where the answer is already on its way and only the container can end it */
    private static boolean answer(FacesContext context, Throwable thrown) {
        if (find(thrown, ViewExpiredException.class).isPresent()) {
            readAgain();
            return true;
        }
        Optional<DomainException> refusal = find(thrown, DomainException.class);
        boolean missing = refusal.filter(r -> r.code() == ErrorCode.NOT_FOUND).isPresent() && !context.isPostback();
        if (refusal.isPresent() && !missing && !rendering(context)) {
            CDI.current().select(Refusals.class).get().show(refusal.get());
            return true;
        }
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        if (missing) {
            show(context, "notfound", HttpServletResponse.SC_NOT_FOUND);
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            show(context, "forbidden", HttpServletResponse.SC_FORBIDDEN);
        } else {
            String number = PublicId.next();
            FacesLog.pageFailed(number, Faces.getViewId(), thrown);
            Faces.setRequestAttribute("errorNumber", number);
            show(context, "failed", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        return true;
    }

    private static void readAgain() {
        CDI.current().select(Results.class).get().warnOnNextPage("frame.expired");
        Faces.redirect(Faces.getRequestContextPath() + LocalTarget.of(pageLeftOpen()));
    }

    /** The address in the browser, with its parameters; a form's own post goes to the bare page. */
    private static String pageLeftOpen() {
        String context = Faces.getRequestContextPath();
        try {
            URI page = URI.create(Objects.requireNonNullElse(Faces.getRequestHeader("Referer"), ""));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return Objects.requireNonNullElse(page.getRawPath(), "").substring(context.length()) + query;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAnAddress) {
            return "";
        }
    }

    private static boolean rendering(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private static void show(FacesContext context, String page, int status) {
        ErrorPage.show(context, ERROR_PAGES + page + ".xhtml", status);
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).filter(type::isInstance)
                .map(type::cast).findFirst();
    }
}
