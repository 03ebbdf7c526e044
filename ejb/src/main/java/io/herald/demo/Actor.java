package io.herald.demo;

import java.util.function.Supplier;

/**
 * Does things in the name of one demo user, in one transaction each. The container runs its subclasses as that user
 * ({@code RunAs}, and {@code glassfish-ejb-jar.xml} for the name), so that roles and four eyes hold as for people.
 */
public abstract class Actor {

    /** @throws IllegalStateException outside of the demo */
    public <T> T does(Supplier<T> work) {
        if (!Boolean.getBoolean("herald.demo")) {
            throw new IllegalStateException("there are no demo users here");
        }
        return work.get();
    }
}
