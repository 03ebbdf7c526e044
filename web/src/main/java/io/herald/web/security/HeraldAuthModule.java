package io.herald.web.security;

import io.herald.approval.OpenDecisionLink;
import io.herald.identity.Role;
import io.herald.identity.TokenIdentity;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Secret;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * The one authentication mechanism of the WAR (Jakarta Authentication, Servlet Container Profile). Under {@code /rest/}
 * and {@code /v1/} it accepts tokens and never a session, so that no foreign page can act there in a visitor's name;
 * under {@code /console/} it accepts sessions that {@link LogIn} began; under
 * {@code /decide/} the link in an approver's mail, which makes its holder an approver there and nothing else.
 * Roles are the groups, so that {@code @RolesAllowed} on use cases holds.
 * <p>
 * It is a module of the container rather than an {@code HttpAuthenticationMechanism}, because the container looks that
 * one up by name, twice, for each request: a fifth of what a reader of the public page cost, who is nobody anyway.
 */
final class HeraldAuthModule implements ServerAuthModule {

    private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

    private final Function<String, Optional<TokenIdentity>> authenticateToken;
    private final Function<UserId, Optional<UserSummary>> recognizeUser;
    private final Function<Secret, OpenDecisionLink.Opened> openDecisionLink;
    private CallbackHandler container = callbacks -> {};

    HeraldAuthModule(Function<String, Optional<TokenIdentity>> authenticateToken,
            Function<UserId, Optional<UserSummary>> recognizeUser,
            Function<Secret, OpenDecisionLink.Opened> openDecisionLink) {
        this.authenticateToken = authenticateToken;
        this.recognizeUser = recognizeUser;
        this.openDecisionLink = openDecisionLink;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void initialize(MessagePolicy requestPolicy, MessagePolicy responsePolicy, CallbackHandler handler,
            Map options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[]{HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo exchange, Subject client, Subject service) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) exchange.getRequestMessage();
        Optional<UserSummary> user = userOf(request);
        if (user.isPresent()) {
            admit(user.get(), client);
            return AuthStatus.SUCCESS;
        }
        if (isMandatory(exchange) && RequestArea.of(request) == RequestArea.CONSOLE) {
            LogInRedirect.send(request, (HttpServletResponse) exchange.getResponseMessage());
            return AuthStatus.SEND_CONTINUE;
        }
        return AuthStatus.SUCCESS;
    }

    private Optional<UserSummary> userOf(HttpServletRequest request) {
        return switch (RequestArea.of(request)) {
            case REST -> BearerToken.of(request).flatMap(authenticateToken).map(token -> byToken(token, request));
            case MANAGEMENT ->
                ManagementKey.of(request).flatMap(authenticateToken).map(token -> byToken(token, request));
            case CONSOLE -> ProvenUser.of(request)
                    .or(() -> ConsoleSession.userOf(request).flatMap(recognizeUser));
            case DECISION -> DecisionToken.of(request).map(openDecisionLink).flatMap(opened -> byLink(opened, request));
            case PUBLIC -> Optional.empty();
        };
    }

    private static Optional<UserSummary> byLink(OpenDecisionLink.Opened link, HttpServletRequest request) {
        return link.holder()
                .filter(holder -> !link.needsLogIn()
                        || ConsoleSession.userOf(request).filter(holder.id()::equals).isPresent())
                .map(holder -> new UserSummary(holder.id(), holder.username(), holder.displayName(), holder.email(),
                        holder.language(), Set.of(Role.APPROVER), holder.active()));
    }

    private static UserSummary byToken(TokenIdentity identity, HttpServletRequest request) {
        TokenScopes.grant(request, identity.scopes());
        return identity.user();
    }

    private void admit(UserSummary user, Subject client) throws AuthException {
        try {
            container.handle(new Callback[]{new CallerPrincipalCallback(client, user.username()),
                new GroupPrincipalCallback(client, user.roles().toArray(String[]::new))});
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
    }

    /** Whether only somebody known may go on: a protected page, or {@link HttpServletRequest#authenticate}. */
    private static boolean isMandatory(MessageInfo exchange) {
        return Boolean.parseBoolean((String) exchange.getMap().get(MANDATORY));
    }

    @Override
    public AuthStatus secureResponse(MessageInfo exchange, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo exchange, Subject client) {
        if (client != null) {
            client.getPrincipals().clear();
        }
    }
}
