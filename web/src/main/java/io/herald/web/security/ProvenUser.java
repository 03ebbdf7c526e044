package io.herald.web.security;

import io.herald.identity.UserSummary;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Somebody whose password {@link LogIn} has just checked. Only this package can tell the container so. */
record ProvenUser(UserSummary user) {

    private static final String ATTRIBUTE = ProvenUser.class.getName();

    static void prove(HttpServletRequest request, UserSummary user) {
        request.setAttribute(ATTRIBUTE, new ProvenUser(user));
    }

    static Optional<UserSummary> of(HttpServletRequest request) {
        return Optional.ofNullable((ProvenUser) request.getAttribute(ATTRIBUTE)).map(ProvenUser::user);
    }
}
