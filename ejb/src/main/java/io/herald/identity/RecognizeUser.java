package io.herald.identity;

import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds the user of a session that began earlier, with the roles they have now: whoever is switched off or loses a
 * role feels it with the next click, not with the next log-in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognizeUser {

    private final Users users;

    @SuppressWarnings("NullAway")
    protected RecognizeUser() {
        this(null);
    }

    @Inject
    public RecognizeUser(Users users) {
        this.users = users;
    }

    /** @return nothing when there is no such user any more, or they are switched off */
    public Optional<UserSummary> handle(UserId id) {
        return users.find(id.value()).filter(User::active).map(User::summary);
    }
}
