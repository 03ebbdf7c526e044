package io.herald.identity.domain;

import java.util.List;
import java.util.Optional;

/** All users. */
public interface Users {

    void add(User user);

    boolean isEmpty();

    Optional<User> find(String id);

    /** @param username in any case; user names are kept in lower case */
    Optional<User> findByUsername(String username);

    /** All users by display name. */
    List<User> all();
}
