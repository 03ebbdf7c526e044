package io.herald.demo;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does things in the name of one demo user, in one transaction each. The container runs its subclasses as that user
 * ({@code RunAs}, and {@code glassfish-ejb-jar.xml} for the name), so that roles and four eyes hold as for people.
 */
public abstract class Actor {

    @Inject
    @ConfigProperty(name = "herald.demo", defaultValue = "false")
    private boolean demo;

    /** @throws IllegalStateException outside of the demo */
    public <T> T does(Supplier<T> work) {
        if (!demo) {
            throw new IllegalStateException("there are no demo users here");
        }
        return work.get();
    }
}
