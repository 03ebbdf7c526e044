package io.herald.web.security;

import io.herald.identity.AuthenticateUser;
import io.herald.identity.TooManyAttemptsException;
import io.herald.identity.UserSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    protected LogIn() {}

    @Inject
    public LogIn(AuthenticateUser authenticateUser) {
        this.authenticateUser = authenticateUser;
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
        ProvenUser.prove(request, user);
        try {
            if (!request.authenticate(response)) {
                return Outcome.REFUSED;
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("the container does not know its own authentication module", e);
        }
        ConsoleSession.begin(request, user.id());
        return Outcome.WELCOME;
    }
}
