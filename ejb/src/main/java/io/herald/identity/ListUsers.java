package io.herald.identity;

import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody who works with Herald, by name; for choosing a lead. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListUsers {

    private final Users users;

    @SuppressWarnings("NullAway")
    protected ListUsers() {
        this(null);
    }

    @Inject
    public ListUsers(Users users) {
        this.users = users;
    }

    public List<UserSummary> handle() {
        return users.all().stream().map(User::summary).toList();
    }
}
