package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets the caller choose a new password. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ChangePassword {

    private final Users users;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Caller caller;

    @SuppressWarnings("NullAway")
    protected ChangePassword() {
        this(null, null, null, null);
    }

    @Inject
    public ChangePassword(Users users, Passwords passwords, AuditTrail audit, Caller caller) {
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.caller = caller;
    }

    /** Proof that it is the caller, and the new password of at least twelve characters. */
    public record Command(char[] current, char[] replacement) {}

    public void handle(Command command) {
        String id = caller.id().value();
        User user = users.find(id).orElseThrow(() -> new NotFoundException("user", id));
        new Violations()
                .require(passwords.matches(command.current(), user.passwordHash()), "current", "is wrong")
                .require(command.replacement().length >= Passwords.SHORTEST, "replacement",
                        "must have at least " + Passwords.SHORTEST + " characters")
                .throwIfAny();
        user.changePassword(passwords.hash(command.replacement()));
        audit.record("user.password_changed", "user", id, Map.of());
    }
}
