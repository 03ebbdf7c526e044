package io.herald.identity;

import io.herald.shared.Language;
import java.util.Set;

/** What others may know of a user. */
public record UserSummary(UserId id, String username, String displayName, String email, Language language,
        Set<String> roles, boolean active) {

    public UserSummary {
        roles = Set.copyOf(roles);
    }
}
