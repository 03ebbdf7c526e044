package io.herald.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** How the public page presents itself. */
@Stateless
@PermitAll
public class ReadPageSettings {

    public PageSettings handle() {
        throw new UnsupportedOperationException("not yet");
    }
}
