package io.herald.web.api.management.access;

import io.herald.incident.ReadPageSettings;
import io.herald.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Herald has one page; a call about another one finds nothing. */
@Provider
public class OnePage implements ContainerRequestFilter {

    /** The path parameter that holds the id of the page. */
    public static final String PARAMETER = "page_id";

    @Inject
    private ReadPageSettings readPageSettings;

    @Override
    public void filter(ContainerRequestContext call) {
        String wanted = call.getUriInfo().getPathParameters().getFirst(PARAMETER);
        if (wanted != null && !wanted.equals(readPageSettings.handle().pageId())) {
            throw new NotFoundException("page", wanted);
        }
    }
}
