package io.herald.identity.jakarta;

import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * {@link Caller} from the principal of the call. A principal that is no user (the container's own, in timers and
 * workflow jobs) has no role and is Herald itself.
 */
@Stateless
@PermitAll
@DeclareRoles({"responder", "communicator", "approver", "auditor", "administrator"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContainerCaller implements Caller {

    /** Before the user name where a deployment descriptor says who acts. No user name can hold the mark. */
    private static final String RUN_AS = "run-as!";

    @Resource
    @SuppressWarnings("NullAway.Init")
    private SessionContext context;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private UserDirectory directory;

    @Override
    public UserId id() {
        return user().map(UserSummary::id).orElse(SYSTEM);
    }

    @Override
    public String displayName() {
        return user().map(UserSummary::displayName).orElse("Herald");
    }

    @Override
    public boolean hasRole(String role) {
        return context.isCallerInRole(role);
    }

    private Optional<UserSummary> user() {
        Optional<UserSummary> user = directory.findByUsername(username(context.getCallerPrincipal().getName()));
        if (user.isEmpty() && Role.ALL.stream().anyMatch(context::isCallerInRole)) {
            throw new IllegalStateException("a caller with a role must be a user of Herald");
        }
        return user;
    }

    private static String username(String principal) {
        return principal.startsWith(RUN_AS) ? principal.substring(RUN_AS.length()) : principal;
    }
}
