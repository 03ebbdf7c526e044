package io.herald.demo;

import io.herald.identity.CreateUser;
import io.herald.identity.IssueToken;
import io.herald.identity.Role;
import io.herald.identity.Scope;
import io.herald.identity.UserId;
import io.herald.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person per role and a second approver. Their log-ins, and one token per role, go to the file that the system
 * property {@code herald.demo.logins} names. User names are the roles, because the container runs {@link Actor}s so.
 */
@Dependent
class DemoPeople {

    private final AsAdministrator administrator;
    private final CreateUser createUser;
    private final IssueToken issueToken;

    @Inject
    DemoPeople(AsAdministrator administrator, CreateUser createUser, IssueToken issueToken) {
        this.administrator = administrator;
        this.createUser = createUser;
        this.issueToken = issueToken;
    }

    private record Person(String username, String name, Language language, String role, Set<String> scopes) {

        String password() {
            return "demo-" + username;
        }
    }

    private static final List<Person> PEOPLE = List.of(
            new Person(Role.ADMINISTRATOR, "Ingrid Solberg", Language.ENGLISH, Role.ADMINISTRATOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.DELIVERIES_READ, Scope.AUDIT_READ)),
            new Person(Role.RESPONDER, "Tomás Ferreira", Language.ENGLISH, Role.RESPONDER,
                    Set.of(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.HOOKS_WRITE)),
            new Person(Role.COMMUNICATOR, "Camille Roux", Language.FRENCH, Role.COMMUNICATOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.APPROVALS_READ, Scope.DELIVERIES_READ)),
            new Person(Role.APPROVER, "Nadia Haddad", Language.ENGLISH, Role.APPROVER,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.APPROVALS_DECIDE)),
            new Person("approver2", "Étienne Marchand", Language.FRENCH, Role.APPROVER, Set.of()),
            new Person(Role.AUDITOR, "Grace Okafor", Language.ENGLISH, Role.AUDITOR,
                    Set.of(Scope.INCIDENTS_READ, Scope.APPROVALS_READ, Scope.DELIVERIES_READ, Scope.AUDIT_READ)));

    void arrive() {
        List<String> lines = new ArrayList<>();
        for (Person person : PEOPLE) {
            UserId id = administrator.does(() -> create(person));
            lines.add("HERALD LOGIN " + person.role() + " " + person.username() + " " + person.password());
            if (!person.scopes().isEmpty()) {
                lines.add("HERALD TOKEN " + person.role() + " " + administrator.does(() -> token(person, id)));
            }
        }
        write(lines);
    }

    private UserId create(Person person) {
        return createUser.handle(new CreateUser.Command(person.username(), person.name(),
                person.username() + "@marelle.example", person.language(), Set.of(person.role()),
                person.password().toCharArray()));
    }

    private String token(Person person, UserId id) {
        return issueToken
                .handle(new IssueToken.Command("Demo " + person.role(), id, person.scopes(), Optional.empty()))
                .secret().value();
    }

    private static void write(List<String> lines) {
        String file = System.getProperty("herald.demo.logins", "");
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.write(Path.of(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demo's log-ins", e);
        }
    }
}
