package io.herald.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is away when. */
public interface Absences {

    void add(Absence absence);

    Optional<Absence> find(String id);

    void remove(Absence absence);

    /** Those that did not end before, the next one first. */
    List<Absence> notOver(Instant now);
}
