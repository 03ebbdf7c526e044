package io.herald.branding;

import io.herald.branding.domain.Looks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the public page looks now. */
@Stateless
@PermitAll
public class ReadBranding {

    private final Looks looks;

    @SuppressWarnings("NullAway")
    protected ReadBranding() {
        this(null);
    }

    @Inject
    public ReadBranding(Looks looks) {
        this.looks = looks;
    }

    public Branding handle() {
        return looks.get().view();
    }
}
