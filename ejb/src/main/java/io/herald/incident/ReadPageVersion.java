package io.herald.incident;

import io.herald.incident.domain.PublicPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The version of what the public sees; cheap enough to ask every second. */
@Stateless
@PermitAll
public class ReadPageVersion {

    private final PublicPage publicPage;

    @SuppressWarnings("NullAway")
    protected ReadPageVersion() {
        this(null);
    }

    @Inject
    public ReadPageVersion(PublicPage publicPage) {
        this.publicPage = publicPage;
    }

    public long handle() {
        return publicPage.version();
    }
}
