package io.herald.web.security;

import io.herald.identity.AuthenticateToken;
import io.herald.identity.RecognizeUser;
import io.herald.identity.TokenIdentity;
import io.herald.identity.UserSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one authentication mechanism of the WAR. Under {@code /rest/} it accepts bearer tokens (RFC 6750) and never a
 * session, so that no foreign page can act there in a visitor's name; under {@code /console/} it accepts sessions
 * that {@link LogIn} began. Roles are the groups, so that {@code @RolesAllowed} on use cases holds.
 */
@ApplicationScoped
public class HeraldAuthentication implements HttpAuthenticationMechanism {

    private AuthenticateToken authenticateToken;
    private RecognizeUser recognizeUser;

    protected HeraldAuthentication() {}

    @Inject
    public HeraldAuthentication(AuthenticateToken authenticateToken, RecognizeUser recognizeUser) {
        this.authenticateToken = authenticateToken;
        this.recognizeUser = recognizeUser;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof ProvenUser proven) {
            return accept(proven.user(), context);
        }
        if (RequestArea.of(request) == RequestArea.REST) {
            return byToken(request, context);
        }
        Optional<UserSummary> user = RequestArea.of(request) == RequestArea.CONSOLE
                ? ConsoleSession.userOf(request).flatMap(recognizeUser::handle) : Optional.empty();
        if (user.isPresent()) {
            return accept(user.get(), context);
        }
        return context.isProtected() ? LogInRedirect.send(request, response) : context.doNothing();
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        Optional<TokenIdentity> identity = BearerToken.of(request).flatMap(authenticateToken::handle);
        if (identity.isEmpty()) {
            return context.doNothing();
        }
        TokenScopes.grant(request, identity.get().scopes());
        return accept(identity.get().user(), context);
    }

    private static AuthenticationStatus accept(UserSummary user, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(user.username(), user.roles());
    }
}
