package io.herald.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** All components by group, as the page orders them. */
@Stateless
@PermitAll
public class ListComponents {

    public List<ComponentGroupView> handle() {
        throw new UnsupportedOperationException("not yet");
    }
}
