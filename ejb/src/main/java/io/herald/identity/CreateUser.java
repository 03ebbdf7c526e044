package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lets one more person work with Herald. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CreateUser {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final Users users;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected CreateUser() {
        this(null, null, null, null);
    }

    @Inject
    public CreateUser(Users users, Passwords passwords, AuditTrail audit, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new user.
     *
     * @param username letters, digits, dot, dash and underscore, kept in lower case
     * @param roles words of {@link Role}, at least one
     * @param password at least twelve characters
     */
    public record Command(String username, String displayName, String email, Language language, Set<String> roles,
            char[] password) {}

    public UserId handle(Command command) {
        String username = command.username().toLowerCase(Locale.ROOT);
        new Violations()
                .require(USERNAME.matcher(username).matches(), "username", "must be letters, digits, dots or dashes")
                .text(command.displayName(), 100, "displayName")
                .require(EMAIL.matcher(command.email()).matches(), "email", "must be an e-mail address")
                .atMost(command.email(), 254, "email")
                .require(!command.roles().isEmpty(), "roles", "must not be empty")
                .require(Role.ALL.containsAll(command.roles()), "roles", "must be among " + Role.ALL)
                .require(command.password().length >= Passwords.SHORTEST, "password",
                        "must have at least " + Passwords.SHORTEST + " characters")
                .throwIfAny();
        if (users.findByUsername(username).isPresent()) {
            throw new ValidationException("username", "is taken");
        }
        User user = new User(username, command.displayName().strip(), command.email(), command.language(),
                command.roles(), passwords.hash(command.password()), clock.instant());
        users.add(user);
        audit.record("user.created", "user", user.id(),
                Map.of("username", username, "roles", String.join(" ", new TreeSet<>(command.roles()))));
        return new UserId(user.id());
    }
}
