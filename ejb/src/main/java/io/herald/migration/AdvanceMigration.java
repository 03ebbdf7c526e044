package io.herald.migration;

import io.herald.audit.AuditTrail;
import io.herald.incident.AdoptComponent;
import io.herald.migration.domain.Found;
import io.herald.migration.domain.Migrations;
import io.herald.migration.domain.SourceDocument;
import io.herald.shared.ValidationException;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of an import, each a transaction of its own even where the clock has one; reading is done between them. */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdvanceMigration {

    private static final int BATCH = 20;
    private static final int MOST_HISTORY_PAGES = 200;

    private final Migrations migrations;
    private final TakeOver takeOver;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AdvanceMigration() {
        this(null, null, null, null);
    }

    @Inject
    public AdvanceMigration(Migrations migrations, TakeOver takeOver, AuditTrail audit, Clock clock) {
        this.migrations = migrations;
        this.takeOver = takeOver;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that have something to do now, the oldest first. */
    public List<String> running() {
        return migrations.running(clock.instant());
    }

    public MigrationState state(String id) {
        return migrations.get(id).state();
    }

    /** The next address to read; once there is none left, the words wait for a manager. */
    public Optional<String> nextAddress(String id) {
        if (!migrations.take(id, MigrationState.READING)) {
            return Optional.empty();
        }
        Optional<String> next = migrations.nextAddress(id, clock.instant());
        if (next.isEmpty() && !migrations.hasAddresses(id)) {
            migrations.readToTheEnd(id);
        }
        return next;
    }

    /** Keeps what an address answered; a page of the history leads to further ones. Doing it twice changes nothing. */
    public void keep(String id, String address, String body) {
        if (!migrations.take(id, MigrationState.READING)) {
            return;
        }
        Migration migration = migrations.get(id);
        Optional<List<String>> codes = SourceDocument.history(body);
        Optional<List<Found>> found = codes.isPresent() ? Optional.empty() : SourceDocument.parse(body);
        codes.ifPresent(known -> {
            migrations.queue(id, known.stream().map(code -> migration.source() + "/incidents/" + code + ".json")
                    .toList());
            nextPage(address).filter(page -> !known.isEmpty()).ifPresent(page -> migrations.queue(id, List.of(page)));
        });
        found.ifPresent(things -> migrations.keep(id, things));
        migrations.wasRead(id, address, codes.isPresent() || found.isPresent() ? Optional.empty()
                : Optional.of("is no JSON of a Statuspage page"));
    }

    private static Optional<String> nextPage(String address) {
        int number = Integer.parseInt(address.substring(address.lastIndexOf('=') + 1).replaceAll("\\D", "0"));
        return number >= MOST_HISTORY_PAGES || !address.contains("page=") ? Optional.empty()
                : Optional.of(address.substring(0, address.lastIndexOf('=') + 1) + (number + 1));
    }

    /** There is nothing to read at an address. */
    public void leaveOut(String id, String address, String problem) {
        migrations.wasRead(id, address, Optional.of(problem));
    }

    /** The page has to be left in peace for a while, or cannot be reached. */
    public void waitFor(String id, Duration time, String reason) {
        migrations.waitUntil(id, clock.instant().plus(time), reason);
    }

    /** @return whether there is more to take over */
    public boolean takeOver(String id) {
        if (!migrations.take(id, MigrationState.TAKING_OVER)) {
            return false;
        }
        Migration migration = migrations.get(id);
        List<Found> batch = migrations.waiting(id, BATCH);
        batch.forEach(found -> takeOver(migration, found));
        if (batch.isEmpty()) {
            finish(id);
        }
        return !batch.isEmpty();
    }

    private void takeOver(Migration migration, Found found) {
        if (migrations.newId(migration.source(), found.kind(), found.oldId()).isPresent()) {
            migrations.became(migration.id(), found, "merged", Optional.empty());
            return;
        }
        try {
            AdoptComponent.Adopted adopted = takeOver.handle(migration.source(), migration.startedBy(), found);
            migrations.remember(migration.id(), migration.source(), found, adopted.id(), clock.instant());
            migrations.became(migration.id(), found, adopted.created() ? "created" : "merged", Optional.empty());
            audit.record("migration." + found.kind() + "_imported", found.kind(), adopted.id(), Map.of("migration",
                    migration.id(), "importedBy", migration.startedBy().value(), "source", migration.source(),
                    "oldId", found.oldId(), "sha256", found.sha256()));
        } catch (ValidationException wrong) {
            migrations.became(migration.id(), found, "skipped", Optional.ofNullable(wrong.getMessage()));
        }
    }

    private void finish(String id) {
        migrations.change(id, MigrationState.TAKING_OVER, MigrationState.DONE, Optional.empty(), clock.instant());
        Migration done = migrations.get(id);
        audit.record("migration.done", "migration", id, Map.of("source", done.source(), "importedBy",
                done.startedBy().value(), "created", Long.toString(done.created()), "merged",
                Long.toString(done.merged()), "skipped", Long.toString(done.skipped())));
    }

    /** A step failed: a person has to look. */
    public void stop(String id, String reason) {
        Migration found = migrations.get(id);
        if (found.isRunning()) {
            migrations.change(id, found.state(), MigrationState.STOPPED, Optional.of(reason), clock.instant());
            audit.record("migration.stopped", "migration", id, Map.of("reason", "failed"));
        }
    }
}
