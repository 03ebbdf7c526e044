package io.herald.web.security;

import io.herald.identity.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the console's session remembers of a person: only who it is. Roles are looked up anew for each request. */
final class ConsoleSession {

    private static final String ATTRIBUTE = ConsoleSession.class.getName() + ".user";

    private ConsoleSession() {}

    /** Begins to remember the user, under a new session id, so that an id from before the log-in is worth nothing. */
    static void begin(HttpServletRequest request, UserId user) {
        request.getSession(true).setAttribute(ATTRIBUTE, user);
        request.changeSessionId();
    }

    /** Never starts a session. */
    static Optional<UserId> userOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((UserId) session.getAttribute(ATTRIBUTE));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
