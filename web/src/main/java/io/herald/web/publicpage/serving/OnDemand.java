package io.herald.web.publicpage.serving;

import java.util.Map;
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

    /**
     * What no page leads to, for a copy that is to be complete: each path with what is found there is made from, a
     * value with equals, so that nothing is made again in vain.
     */
    default Map<String, Object> withoutLinks() {
        return Map.of();
    }
}
