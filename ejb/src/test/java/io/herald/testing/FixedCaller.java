package io.herald.testing;

import io.herald.identity.Caller;
import io.herald.identity.UserId;
import java.util.Set;

/** Whoever a test says is calling. */
public record FixedCaller(UserId id, String displayName, Set<String> roles) implements Caller {

    public static FixedCaller of(String id, String displayName, String... roles) {
        return new FixedCaller(new UserId(id), displayName, Set.of(roles));
    }

    public static FixedCaller system() {
        return new FixedCaller(SYSTEM, "Herald", Set.of());
    }

    @Override
    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
