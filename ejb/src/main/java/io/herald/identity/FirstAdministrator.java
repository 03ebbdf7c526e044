package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Language;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets somebody in: where there is no user at all, creates {@code admin} with a generated password and prints it once
 * in the server's log. The run profile's demo data brings its own users and switches this off.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Users users;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Passwords passwords;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private AuditTrail audit;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    @Inject
    @ConfigProperty(name = "herald.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void create() {
        if (demo || !users.isEmpty()) {
            return;
        }
        char[] password = Passwords.generate();
        User admin = new User("admin", "Administrator", "admin@localhost", Language.ENGLISH,
                Set.of(Role.ADMINISTRATOR), passwords.hash(password), clock.instant());
        users.add(admin);
        audit.record("user.created", "user", admin.id(), Map.of("username", "admin", "roles", Role.ADMINISTRATOR));
        LOG.warning(() -> "IDY-001 Created the first administrator. Log in as 'admin' with the password "
                + new String(password) + " and change it; it is not shown again.");
    }
}
