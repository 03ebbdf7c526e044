package io.herald.web.api.management.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Every path may end in {@code .json}, which says nothing. */
@Provider
@PreMatching
public class DotJson implements ContainerRequestFilter {

    private static final String ENDING = ".json";

    @Override
    public void filter(ContainerRequestContext call) {
        UriInfo address = call.getUriInfo();
        String path = address.getRequestUri().getRawPath();
        if (path.endsWith(ENDING)) {
            URI without = address.getRequestUriBuilder()
                    .replacePath(path.substring(0, path.length() - ENDING.length())).build();
            call.setRequestUri(address.getBaseUri(), without);
        }
    }
}
