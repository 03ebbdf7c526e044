package io.herald.testing;

import io.herald.identity.Caller;
import io.herald.identity.UserId;

/** Whoever a test says is calling now; Herald itself until it says so. */
public final class SwitchableCaller implements Caller {

    private Caller current = FixedCaller.system();

    public void become(Caller caller) {
        current = caller;
    }

    @Override
    public UserId id() {
        return current.id();
    }

    @Override
    public String displayName() {
        return current.displayName();
    }

    @Override
    public boolean hasRole(String role) {
        return current.hasRole(role);
    }
}
