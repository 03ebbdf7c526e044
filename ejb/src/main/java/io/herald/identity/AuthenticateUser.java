package io.herald.identity;

import io.herald.identity.domain.LoginThrottle;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a user name and a password. It takes as long for an unknown user as for a wrong password, so that nobody can
 * find out who works here.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthenticateUser {

    private final Users users;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AuthenticateUser() {
        this(null, null, null, null);
    }

    @Inject
    public AuthenticateUser(Users users, Passwords passwords, LoginThrottle throttle, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * @param remoteAddress where the attempt comes from; it is slowed down beside the user name
     * @return the user, or nothing when name or password are wrong or the user is switched off
     * @throws TooManyAttemptsException when this name or address failed too often
     */
    public Optional<UserSummary> handle(String username, char[] password, String remoteAddress) {
        Instant now = clock.instant();
        String userKey = "user:" + username.toLowerCase(Locale.ROOT);
        String addressKey = "address:" + remoteAddress;
        Stream.of(userKey, addressKey).flatMap(key -> throttle.blockedUntil(key, now).stream()).findFirst()
                .ifPresent(until -> {
                    throw new TooManyAttemptsException(until);
                });
        Optional<User> user = users.findByUsername(username).filter(User::active);
        boolean right = passwords.matches(password,
                user.map(User::passwordHash).orElseGet(passwords::hashOfNobody));
        if (right && user.isPresent()) {
            throttle.succeed(userKey);
            return user.map(User::summary);
        }
        throttle.fail(userKey, now);
        throttle.fail(addressKey, now);
        return Optional.empty();
    }
}
