package io.herald.demo;

import io.herald.audit.AuditTrail;
import io.herald.identity.CreateUser;
import io.herald.identity.IssueToken;
import io.herald.identity.Passwords;
import io.herald.identity.Role;
import io.herald.identity.Scope;
import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One person per role, a second approver, and a lead who may both write and approve, though never the same words.
 * Their log-ins, and a token for each role and for the lead, go to the file that the setting {@code herald.demo.logins}
 * names, else to {@code demo-logins.txt} in the data directory. User names are the roles, because the container runs
 * {@link Actor}s so.
 */
@Dependent
class DemoPeople {

    private final AsAdministrator administrator;
    private final CreateUser createUser;
    private final IssueToken issueToken;
    private final Users users;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;
    private final Optional<Path> logins;

    @Inject
    DemoPeople(AsAdministrator administrator, CreateUser createUser, IssueToken issueToken, Users users,
            Passwords passwords, AuditTrail audit, Clock clock,
            @ConfigProperty(name = "herald.demo.logins") Optional<String> file,
            @ConfigProperty(name = "herald.data.dir") Optional<String> dataDirectory) {
        this.administrator = administrator;
        this.createUser = createUser;
        this.issueToken = issueToken;
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.logins = file.map(Path::of).or(() -> dataDirectory.map(data -> Path.of(data, "demo-logins.txt")));
    }

    /** What is printed before a log-in: the role, and for somebody with several of them the user name. */
    private record Person(String username, String name, Language language, String label, Set<String> roles,
            Set<String> scopes) {

        Person(String username, String name, Language language, String role, Set<String> scopes) {
            this(username, name, language, role, Set.of(role), scopes);
        }

        String email() {
            return username + "@marelle.example";
        }

        String password() {
            return "demo-" + username;
        }
    }

    private static final List<Person> PEOPLE = List.of(
            new Person(Role.ADMINISTRATOR, "Ingrid Solberg", Language.ENGLISH, Role.ADMINISTRATOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.DELIVERIES_READ, Scope.AUDIT_READ,
                            Scope.PAGE_WRITE, Scope.TEMPLATES_WRITE, Scope.METRICS_WRITE, Scope.SUBSCRIBERS_READ,
                            Scope.SUBSCRIBERS_WRITE)),
            new Person(Role.RESPONDER, "Tomás Ferreira", Language.ENGLISH, Role.RESPONDER,
                    Set.of(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.HOOKS_WRITE)),
            new Person(Role.COMMUNICATOR, "Camille Roux", Language.FRENCH, Role.COMMUNICATOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.APPROVALS_READ, Scope.DELIVERIES_READ,
                            Scope.TEMPLATES_WRITE, Scope.SUBSCRIBERS_READ, Scope.SUBSCRIBERS_WRITE)),
            new Person(Role.APPROVER, "Nadia Haddad", Language.ENGLISH, Role.APPROVER,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.APPROVALS_DECIDE)),
            new Person("approver2", "Étienne Marchand", Language.FRENCH, Role.APPROVER, Set.of()),
            new Person("team-lead", "Maud Delorme", Language.FRENCH, "team-lead",
                    Set.of(Role.COMMUNICATOR, Role.APPROVER),
                    Set.of(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.APPROVALS_READ, Scope.APPROVALS_DECIDE,
                            Scope.DELIVERIES_READ)),
            new Person(Role.AUDITOR, "Grace Okafor", Language.ENGLISH, Role.AUDITOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.DELIVERIES_READ, Scope.AUDIT_READ,
                            Scope.SUBSCRIBERS_READ)));

    void arrive() {
        List<String> lines = new ArrayList<>();
        for (Person person : PEOPLE) {
            UserId id = administrator.does(() -> lines.isEmpty() ? first(person) : create(person));
            lines.add("HERALD LOGIN " + person.label() + " " + person.username() + " " + person.password());
            if (!person.scopes().isEmpty()) {
                lines.add("HERALD TOKEN " + person.label() + " " + administrator.does(() -> token(person, id)));
            }
        }
        logins.ifPresent(file -> write(file, lines));
    }

    /** Nobody is there yet who could create the first one. */
    private UserId first(Person person) {
        User user = new User(person.username(), person.name(), person.email(), person.language(),
                person.roles(), passwords.hash(person.password().toCharArray()), clock.instant());
        users.add(user);
        audit.record("user.created", "user", user.id(),
                Map.of("username", person.username(), "roles", String.join(" ", new TreeSet<>(person.roles()))));
        return new UserId(user.id());
    }

    private UserId create(Person person) {
        return createUser.handle(new CreateUser.Command(person.username(), person.name(),
                person.email(), person.language(), person.roles(),
                person.password().toCharArray()));
    }

    private String token(Person person, UserId id) {
        return issueToken
                .handle(new IssueToken.Command("Demo " + person.label(), id, person.scopes(), Optional.empty()))
                .secret().value();
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demo's log-ins", e);
        }
    }
}
