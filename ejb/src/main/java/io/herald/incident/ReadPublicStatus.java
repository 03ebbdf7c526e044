package io.herald.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Everything the public page shows, in a constant number of queries. */
@Stateless
@PermitAll
public class ReadPublicStatus {

    public PublicStatus handle() {
        throw new UnsupportedOperationException("not yet");
    }
}
