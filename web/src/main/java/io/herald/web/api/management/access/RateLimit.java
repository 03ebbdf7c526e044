package io.herald.web.api.management.access;

import io.herald.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;

/** Answers a token that calls too often 429 with {@code Retry-After}; {@link CallCounts} says how often that is. */
@Provider
public class RateLimit implements ContainerRequestFilter {

    @Inject
    private CallCounts counts;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        String caller = Optional.ofNullable(call.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElseGet(() -> Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName).orElse(""));
        counts.call(Sha256.hex(caller)).ifPresent(wait -> {
            throw new TooManyCallsException(wait);
        });
    }
}
