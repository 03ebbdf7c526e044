package io.herald.web.api.rest.incident;

import io.herald.identity.ListUsers;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.ValidationException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks the people up whom a declaration names as leads, by their user names. */
@RequestScoped
public class Leads {

    private ListUsers listUsers;

    protected Leads() {}

    @Inject
    public Leads(ListUsers listUsers) {
        this.listUsers = listUsers;
    }

    /** @throws ValidationException naming the field, if nobody active has the user name */
    public Optional<UserId> find(String field, Optional<String> username) {
        return username.map(name -> listUsers.handle().stream().filter(UserSummary::active)
                .filter(user -> user.username().equalsIgnoreCase(name)).map(UserSummary::id).findFirst()
                .orElseThrow(() -> new ValidationException(field, "is nobody's user name")));
    }
}
