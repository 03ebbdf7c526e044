package io.herald.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Draws an error page in place of the page that failed, also where drawing itself or an Ajax call failed. */
final class ErrorPage {

    private ErrorPage() {}

    static void show(FacesContext context, String viewId, int status) {
        var handler = context.getApplication().getViewHandler();
        UIViewRoot page = handler.createView(context, viewId);
        context.setViewRoot(page);
        boolean drawing = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (drawing) {
            context.getExternalContext().responseReset();
            context.getExternalContext().setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            context.getPartialViewContext().setRenderAll(true);
        } else {
            context.getExternalContext().setResponseStatus(status);
        }
        if (drawing) {
            renderAfresh(context, page);
        } else {
            context.renderResponse();
        }
    }

    private static void renderAfresh(FacesContext context, UIViewRoot page) {
        try {
            var handler = context.getApplication().getViewHandler();
            handler.getViewDeclarationLanguage(context, page.getViewId()).buildView(context, page);
            handler.renderView(context, page);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
