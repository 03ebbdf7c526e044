package io.herald.web.api.rest.access;

import io.herald.web.problem.MissingScopeException;
import io.herald.web.problem.UnauthenticatedException;
import io.herald.web.security.TokenScopes;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;

/** Lets a call through only with a valid token that has the scope of the method. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ScopeFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        String scope = scopeOf(resource.getResourceMethod());
        if (!scope.equals(RequiresScope.NONE)) {
            check(scope, TokenScopes.of(request), call.getHeaderString(HttpHeaders.AUTHORIZATION) != null);
        }
    }

    static void check(String scope, Optional<TokenScopes> granted, boolean sentSomething) {
        TokenScopes scopes = granted.orElseThrow(() -> new UnauthenticatedException(sentSomething
                ? "The token is not known, or it has expired or was revoked"
                : "Send a token in the header Authorization: Bearer ..."));
        if (!scopes.allow(scope)) {
            throw new MissingScopeException(scope);
        }
    }

    /** @throws IllegalStateException if nobody said which scope the method needs */
    public static String scopeOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(RequiresScope.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(RequiresScope.class)))
                .map(RequiresScope::value).orElseThrow(() -> new IllegalStateException(method + " needs a scope"));
    }
}
