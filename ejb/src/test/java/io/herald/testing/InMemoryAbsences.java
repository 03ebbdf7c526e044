package io.herald.testing;

import io.herald.identity.domain.Absence;
import io.herald.identity.domain.Absences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All absences of a test. */
public final class InMemoryAbsences implements Absences {

    private final List<Absence> all = new ArrayList<>();

    @Override
    public void add(Absence absence) {
        all.add(absence);
    }

    @Override
    public Optional<Absence> find(String id) {
        return all.stream().filter(absence -> absence.id().equals(id)).findFirst();
    }

    @Override
    public void remove(Absence absence) {
        all.remove(absence);
    }

    @Override
    public List<Absence> notOver(Instant now) {
        return all.stream().filter(absence -> absence.endsAt().isAfter(now)).toList();
    }
}
