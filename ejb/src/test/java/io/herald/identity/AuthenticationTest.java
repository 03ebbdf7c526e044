package io.herald.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import io.herald.identity.domain.LoginThrottle;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Language;
import io.herald.shared.Sha256;
import io.herald.shared.ValidationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthenticationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Directory users = new Directory();
    private final Passwords passwords = new Passwords(10);
    private final Tokens tokens = new Tokens();
    private final Throttle throttle = new Throttle();
    private final List<String> audited = new ArrayList<>();
    private final AuthenticateUser authenticate = new AuthenticateUser(users, passwords, throttle, CLOCK);
    private final CreateUser create = new CreateUser(users, passwords,
            (action, type, id, detail) -> audited.add(action), CLOCK);

    @Test
    void aCreatedUserLogsInWithTheRightPasswordOnly() {
        create.handle(ann("a long password"));

        assertThat(authenticate.handle("ANN", "a long password".toCharArray(), "192.0.2.1")).isPresent();
        assertThat(authenticate.handle("ann", "another password".toCharArray(), "192.0.2.1")).isEmpty();
        assertThat(authenticate.handle("bob", "a long password".toCharArray(), "192.0.2.1")).isEmpty();
        assertThat(audited).containsExactly("user.created");
    }

    @Test
    void aBlockedNameOrAddressIsRefusedEvenWithTheRightPassword() {
        create.handle(ann("a long password"));
        throttle.blocked.put("address:192.0.2.1", NOW.plusSeconds(30));

        assertThatThrownBy(() -> authenticate.handle("ann", "a long password".toCharArray(), "192.0.2.1"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(authenticate.handle("ann", "a long password".toCharArray(), "192.0.2.2")).isPresent();
    }

    @Test
    void aFailureCountsForTheNameAndForTheAddress() {
        authenticate.handle("ann", "wrong".toCharArray(), "192.0.2.1");

        assertThat(throttle.failures).containsExactly("user:ann", "address:192.0.2.1");
    }

    @Test
    void aShortPasswordAndAnUnknownRoleAreBothReported() {
        CreateUser.Command command = new CreateUser.Command("ann", "Ann", "ann@example.org", Language.ENGLISH,
                Set.of("root"), "short".toCharArray());

        assertThatThrownBy(() -> create.handle(command)).isInstanceOfSatisfying(ValidationException.class,
                e -> assertThat(e.violations()).extracting("field").containsExactly("roles", "password"));
    }

    @Test
    void aTakenUserNameIsRefused() {
        create.handle(ann("a long password"));

        assertThatThrownBy(() -> create.handle(ann("b long password"))).isInstanceOf(ValidationException.class);
    }

    @Test
    void aTokenActsForItsUserUntilItIsRevokedOrExpires() {
        create.handle(ann("a long password"));
        IssueToken issue = new IssueToken(tokens, users, (action, type, id, detail) -> audited.add(action), CLOCK);
        UserId ann = users.all().getFirst().summary().id();
        IssueToken.Issued issued = issue.handle(
                new IssueToken.Command("CI", ann, Set.of(Scope.INCIDENTS_READ), Optional.of(NOW.plusSeconds(60))));
        AuthenticateToken authenticateToken = new AuthenticateToken(tokens, users, CLOCK);

        assertThat(authenticateToken.handle(issued.secret().value()))
                .hasValueSatisfying(identity -> assertThat(identity.scopes()).containsExactly(Scope.INCIDENTS_READ));
        assertThat(authenticateToken.handle(issued.secret().value() + "x")).isEmpty();
        assertThat(new AuthenticateToken(tokens, users, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC))
                .handle(issued.secret().value())).isEmpty();
        tokens.all().getFirst().revoke(NOW);
        assertThat(authenticateToken.handle(issued.secret().value())).isEmpty();
        assertThat(tokens.stored).containsOnlyKeys(Sha256.hex(issued.secret().value()));
    }

    private static CreateUser.Command ann(String password) {
        return new CreateUser.Command("Ann", "Ann Approver", "ann@example.org", Language.ENGLISH,
                Set.of(Role.APPROVER), password.toCharArray());
    }

    private static final class Directory implements Users {

        private final Map<String, User> byId = new HashMap<>();

        @Override
        public void add(User user) {
            byId.put(user.id(), user);
        }

        @Override
        public boolean isEmpty() {
            return byId.isEmpty();
        }

        @Override
        public Optional<User> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public Optional<User> findByUsername(String username) {
            return byId.values().stream().filter(u -> u.summary().username().equalsIgnoreCase(username)).findFirst();
        }

        @Override
        public List<User> all() {
            return List.copyOf(byId.values());
        }
    }

    private static final class Tokens implements ApiTokens {

        private final Map<String, ApiToken> stored = new HashMap<>();

        @Override
        public void add(ApiToken token) {
            // The hash is the only way back to a token, as in the database.
            stored.put(hashOf(token), token);
        }

        private static String hashOf(ApiToken token) {
            try {
                var field = ApiToken.class.getDeclaredField("tokenSha256");
                field.setAccessible(true);
                return (String) field.get(token);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<ApiToken> find(String id) {
            return stored.values().stream().filter(token -> token.id().equals(id)).findFirst();
        }

        @Override
        public Optional<ApiToken> findBySha256(String sha256) {
            return Optional.ofNullable(stored.get(sha256));
        }

        @Override
        public void noteUse(String id, Instant now) {}

        @Override
        public List<ApiToken> all() {
            return List.copyOf(stored.values());
        }
    }

    private static final class Throttle implements LoginThrottle {

        private final Map<String, Instant> blocked = new HashMap<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public Optional<Instant> blockedUntil(String key, Instant now) {
            return Optional.ofNullable(blocked.get(key));
        }

        @Override
        public void fail(String key, Instant now) {
            failures.add(key);
        }

        @Override
        public void succeed(String key) {
            failures.remove(key);
        }
    }
}
