package io.herald.web.security;

import io.herald.identity.AuthenticateUser;
import io.herald.identity.TooManyAttemptsException;
import io.herald.identity.UserSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Lets a person into the console and out again. The log-in page calls it with what was typed. */
@RequestScoped
public class LogIn {

    /** How an attempt ended. */
    public enum Outcome {
        /** The session is theirs now. */
        WELCOME,
        /** Name or password is wrong; which of them is not told. */
        REFUSED,
        /** Too many failures; the right password would not help either for some minutes. */
        THROTTLED
    }

    private AuthenticateUser authenticateUser;
    private SecurityContext security;

    protected LogIn() {}

    @Inject
    public LogIn(AuthenticateUser authenticateUser, SecurityContext security) {
        this.authenticateUser = authenticateUser;
        this.security = security;
    }

    public Outcome attempt(String username, String password, HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<UserSummary> user = authenticateUser.handle(username.strip(), password.toCharArray(),
                    request.getRemoteAddr());
            return user.map(proven -> admit(proven, request, response)).orElse(Outcome.REFUSED);
        } catch (TooManyAttemptsException e) {
            return Outcome.THROTTLED;
        }
    }

    /** Forgets the person and everything the session held. */
    public void logOut(HttpServletRequest request) {
        ConsoleSession.end(request);
    }

    private Outcome admit(UserSummary user, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationParameters proof = AuthenticationParameters.withParams().credential(new ProvenUser(user))
                .newAuthentication(true);
        if (security.authenticate(request, response, proof) != AuthenticationStatus.SUCCESS) {
            return Outcome.REFUSED;
        }
        ConsoleSession.begin(request, user.id());
        return Outcome.WELCOME;
    }
}
