package io.herald.migration.domain;

import io.herald.identity.UserId;
import io.herald.migration.Migration;
import io.herald.migration.MigrationItem;
import io.herald.migration.MigrationState;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All imports of other pages. */
public interface Migrations {

    void begin(String id, String source, UserId startedBy, Instant now);

    /** Addresses to read, as far as they are not known yet. */
    void queue(String id, Collection<String> addresses);

    /** The next address to read; empty when all were read, or it has to wait. */
    Optional<String> nextAddress(String id, Instant now);

    boolean hasAddresses(String id);

    /** @param problem why there was nothing to read there */
    void wasRead(String id, String address, Optional<String> problem);

    void waitUntil(String id, Instant moment, String reason);

    /** What was found already stays as it was found first, unless more is known of it now. */
    void keep(String id, List<Found> found);

    /** Everything was read: a manager is to approve it. */
    void readToTheEnd(String id);

    Optional<Migration> find(String id);

    /** @throws NotFoundException if there is none */
    default Migration get(String id) {
        return find(id).orElseThrow(() -> new NotFoundException("import", id));
    }

    List<Migration> list(int atMost);

    Slice<MigrationItem> items(String id, Window window);

    /** Those that go on by themselves, the oldest first. */
    List<String> running(Instant now);

    /** The run's row until the transaction ends; false where another node has it, or it is in another state. */
    boolean take(String id, MigrationState state);

    /** The next things to take over: groups, components, incidents, maintenances. */
    List<Found> waiting(String id, int atMost);

    void became(String id, Found found, String state, Optional<String> reason);

    /** @return whether it was in that state */
    boolean change(String id, MigrationState from, MigrationState to, Optional<String> reason, Instant now);

    void approved(String id, UserId manager, Instant now);

    /** What a thing has become in this or an earlier import. */
    Optional<String> newId(String source, String kind, String oldId);

    void remember(String id, String source, Found found, String newId, Instant now);

    /** Every old id with its new one. */
    Map<String, String> allNewIds();
}
