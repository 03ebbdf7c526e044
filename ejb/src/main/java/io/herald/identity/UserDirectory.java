package io.herald.identity;

import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks users up for other capabilities: whom to name in a timeline, whom to remind, who may approve. */
@Stateless
@PermitAll
@WorkflowStep
public class UserDirectory {

    private final Users users;

    @SuppressWarnings("NullAway")
    protected UserDirectory() {
        this(null);
    }

    @Inject
    public UserDirectory(Users users) {
        this.users = users;
    }

    public Optional<UserSummary> find(UserId id) {
        return users.find(id.value()).map(User::summary);
    }

    public Optional<UserSummary> findByUsername(String username) {
        return users.findByUsername(username).map(User::summary);
    }

    /** Active users who have the role, by name. */
    public List<UserSummary> withRole(String role) {
        return users.all().stream().filter(User::active).map(User::summary)
                .filter(user -> user.roles().contains(role)).toList();
    }

    /** The name to show for an id; Herald's own name for {@link Caller#SYSTEM}. */
    public String displayName(UserId id) {
        return Caller.SYSTEM.equals(id) ? "Herald" : find(id).map(UserSummary::displayName).orElse(id.value());
    }

    /** The names to show for several ids, found with one query; ids that name nobody stand for themselves. */
    public Map<UserId, String> displayNames(Collection<UserId> ids) {
        Map<UserId, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, Caller.SYSTEM.equals(id) ? displayName(id) : id.value()));
        if (!names.isEmpty()) {
            users.all().stream().map(User::summary).filter(user -> names.containsKey(user.id()))
                    .forEach(user -> names.put(user.id(), user.displayName()));
        }
        return names;
    }
}
