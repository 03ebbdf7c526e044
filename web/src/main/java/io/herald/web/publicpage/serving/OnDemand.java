package io.herald.web.publicpage.serving;

import java.util.List;
import java.util.Optional;

/** Resources that are too many to be made ahead: each is made when somebody asks for it. */
@FunctionalInterface
public interface OnDemand {

    OnDemand NOTHING = path -> Optional.empty();

    /**
     * @param path without a slash at the end
     * @throws BusyException if it cannot be made right now
     */
    Optional<Resource> find(String path);

    /** The paths of what no page leads to, for a copy that is to be complete. */
    default List<String> withoutLinks() {
        return List.of();
    }
}
