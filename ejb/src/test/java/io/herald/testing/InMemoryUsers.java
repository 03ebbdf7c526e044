package io.herald.testing;

import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All users of a test. */
public final class InMemoryUsers implements Users {

    private final List<User> all = new ArrayList<>();

    /** Adds a person and lets a test act as them. */
    public FixedCaller hire(String name, Language language, String... roles) {
        User user = new User(name.toLowerCase(Locale.ROOT), name,
                name.toLowerCase(Locale.ROOT) + "@example.org", language, Set.of(roles), "-",
                SettableClock.NOON);
        add(user);
        return FixedCaller.of(user.id(), name, roles);
    }

    @Override
    public void add(User user) {
        all.add(user);
    }

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Optional<User> find(String id) {
        return all.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public Optional<User> findByUsername(String username) {
        return all.stream().filter(user -> user.summary().username().equalsIgnoreCase(username)).findFirst();
    }

    @Override
    public List<User> all() {
        return all.stream().sorted(Comparator.comparing(user -> user.summary().displayName())).toList();
    }
}
