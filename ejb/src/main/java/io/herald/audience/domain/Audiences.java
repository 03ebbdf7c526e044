package io.herald.audience.domain;

import io.herald.audience.AudienceView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All audiences, in the order they were made. */
public interface Audiences {

    List<AudienceView> all();

    Optional<AudienceView> find(String id);

    void add(AudienceView audience);

    /** @throws io.herald.shared.StaleVersionException if somebody changed it since the caller read it */
    void replace(AudienceView audience);

    void remove(String id);

    /** How many confirmed subscribers belong to each; somebody may belong to several. */
    Map<String, Long> sizes();

    /** How many subscribers belong to this one and to no other. */
    long belongingOnlyTo(String id);
}
