package io.herald.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.Role;
import io.herald.incident.NoMaintenance;
import io.herald.incident.Parts;
import io.herald.incident.AdoptComponent;
import io.herald.incident.AdoptIncident;
import io.herald.incident.jpa.JpaComponents;
import io.herald.incident.jpa.JpaIncidents;
import io.herald.incident.jpa.SqlAdoptedIncidents;
import io.herald.maintenance.AdoptMaintenance;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceWorkflow;
import io.herald.maintenance.jpa.JpaMaintenances;
import io.herald.maintenance.jpa.SqlMaintenanceUpdates;
import io.herald.migration.jpa.SqlMigrations;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole imports of a small page, each step in a transaction of its own as the timer takes them. */
class MigrationTest {

    private static final String PAGE = "https://status.example.org";
    private static final List<String> DOCUMENTS = List.of(OldPage.COMPONENTS, OldPage.LOST,
            "{\"incidents\": [" + OldPage.OPEN + "," + OldPage.MALFORMED + "]}");

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final FixedCaller importer = FixedCaller.of("u1", "Ada", Role.ADMINISTRATOR, Role.APPROVER);
    private final FixedCaller manager = FixedCaller.of("u2", "Marie", Role.APPROVER);

    @BeforeEach
    void people() {
        List.of("u1", "u2").forEach(id -> database.run(session -> session.sql("""
            insert into app_user (id, username, display_name, email, password_hash, created_at)
            values (?1, ?1, ?1, ?1, 'x', now())""", id)));
    }

    @Test
    void whatWasSaidIsPublicOnceAManagerOtherThanTheImporterApprovedItAndNobodyIsTold() {
        String id = begin(DOCUMENTS);
        Migration read = one(id);

        assertThat(read.state()).isEqualTo(MigrationState.AWAITING_APPROVAL);
        assertThat(step(id)).isFalse();
        assertThat(count("incident")).isZero();
        assertThatThrownBy(() -> approve(id, importer, read.wordsSha256().orElseThrow()))
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> approve(id, manager, "other")).hasMessageContaining("wordsSha256");
        approve(id, manager, read.wordsSha256().orElseThrow());
        finish(id);

        assertThat(rows("select title, status, impact, closed_at is null from incident order by started_at"))
                .containsExactly("Baskets were lost, postmortem, major, false", "Letters are slow, identified, minor,"
                        + " true");
        assertThat(rows("""
            select u.status, t.body from incident_update u join incident_update_text t on t.update_id = u.id
            join incident i on i.id = u.incident_id where i.title = 'Baskets were lost' order by u.display_at"""))
                .containsExactly("investigating, Baskets are gone.", "resolved, Baskets are back.\nSorry.",
                        "postmortem, A cable was **cut**.");
        assertThat(rows("select name, status from component order by name")).containsExactly("Basket, operational",
                "Newsletter, degraded_performance");
        assertThat(rows("select old_status, new_status from component_status_change order by changed_at"))
                .startsWith("operational, major_outage", "major_outage, operational");
        assertThat(count("delivery") + count("publication") + count("message")).isZero();
        assertThat(audit.entries()).filteredOn(entry -> entry.action().equals("migration.incident_imported"))
                .hasSize(2).allSatisfy(entry -> assertThat(entry.detail()).containsEntry("importedBy", "u1"));
    }

    @Test
    void malformedPartsAreReportedWithTheirReasonAndHoldNothingUp() {
        String id = begin(DOCUMENTS);
        approve(id, manager, one(id).wordsSha256().orElseThrow());
        finish(id);

        Map<String, String> fates = items(id).stream().collect(Collectors.toMap(MigrationItem::oldId,
                item -> item.state() + " " + item.reason().orElse("")));
        assertThat(one(id).state()).isEqualTo(MigrationState.DONE);
        assertThat(fates.get("oldincident3")).startsWith("skipped status");
        assertThat(fates.get("oldcomp00003")).startsWith("skipped name");
        assertThat(fates).containsEntry("oldincident1", "created ");
    }

    @Test
    void aSecondImportCreatesNothingTwice() {
        for (int i = 0; i < 2; i++) {
            String id = begin(DOCUMENTS);
            approve(id, manager, one(id).wordsSha256().orElseThrow());
            finish(id);
        }

        assertThat(count("incident")).isEqualTo(2);
        assertThat(count("component")).isEqualTo(2);
        assertThat(database.<Map<String, String>>transact(
                session -> session.repository(SqlMigrations.class).allNewIds()))
                .containsKeys("oldincident1", "oldcomp00001").doesNotContainKey("oldincident3");
    }

    @Test
    void whoeverComesBackAfterAStopGoesOnWhereItStopped() {
        String id = begin(DOCUMENTS);
        approve(id, manager, one(id).wordsSha256().orElseThrow());
        control(importer, control -> control.stop(id));
        assertThat(step(id)).isFalse();
        assertThat(count("incident")).isZero();

        control(importer, control -> control.resume(id));
        finish(id);
        assertThat(one(id).percent()).isEqualTo(100);
        assertThat(count("incident")).isEqualTo(2);
    }

    @Test
    void aNodeThatDiesBetweenTwoStepsOrWithinOneRepeatsAndLosesNothing() {
        List<String> many = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> OldPage.LOST.replace("oldincident1", "manyincident" + i)).toList();
        String id = begin(Stream.concat(Stream.of(OldPage.COMPONENTS), many.stream()).toList());
        approve(id, manager, one(id).wordsSha256().orElseThrow());
        assertThat(step(id)).isTrue();
        long before = count("incident");
        assertThat(before).isBetween(1L, 44L);

        assertThatThrownBy(() -> database.run(session -> {
            assertThat(advance(session).takeOver(id)).isTrue();
            throw new IllegalStateException("the node dies");
        })).hasMessage("the node dies");
        assertThat(count("incident")).isEqualTo(before);
        finish(id);

        assertThat(count("incident")).isEqualTo(45);
        assertThat(count("incident_update")).isEqualTo(3 * 45);
        assertThat(rows("select count(distinct new_id), '' from imported_object where kind = 'incident'"))
                .containsExactly("45, ");
        assertThat(one(id).state()).isEqualTo(MigrationState.DONE);
        assertThat(one(id).created() + one(id).merged() + one(id).skipped()).isEqualTo(one(id).items());
    }

    @Test
    void whatWasBeingReadWhenANodeDiedIsReadAgainAndKeptOnce() {
        String id = start(PAGE, List.of());
        String first = next(id);
        assertThatThrownBy(() -> database.run(session -> {
            advance(session).keep(id, first, OldPage.COMPONENTS);
            throw new IllegalStateException("the node dies");
        })).hasMessage("the node dies");
        assertThat(next(id)).isEqualTo(first);

        database.run(session -> advance(session).keep(id, first, OldPage.COMPONENTS));
        int found = items(id).size();
        database.run(session -> advance(session).keep(id, first, OldPage.COMPONENTS));

        assertThat(items(id)).hasSize(found).isNotEmpty();
        assertThat(one(id).read()).isEqualTo(1);
        assertThat(next(id)).isNotEqualTo(first);
    }

    @Test
    void whatIsNoPageIsRefusedByName() {
        assertThatThrownBy(() -> start("ftp://old", List.of("[1"))).hasMessageContaining("source")
                .hasMessageContaining("documents");
    }

    private String begin(List<String> documents) {
        return start(PAGE, documents);
    }

    private String start(String page, List<String> documents) {
        return database.transact(session -> new StartMigration(session.repository(SqlMigrations.class), importer,
                audit, clock).handle(page, documents));
    }

    private void approve(String id, FixedCaller by, String hash) {
        control(by, control -> control.approve(id, hash));
    }

    private void control(FixedCaller by, java.util.function.Consumer<ControlMigration> work) {
        database.run(session -> work.accept(new ControlMigration(session.repository(SqlMigrations.class), by, audit,
                clock)));
    }

    private String next(String id) {
        return database.transact(session -> advance(session).nextAddress(id)).orElseThrow();
    }

    private void finish(String id) {
        boolean more = true;
        while (more) {
            more = step(id);
        }
    }

    private boolean step(String id) {
        return database.transact(session -> advance(session).takeOver(id));
    }

    private AdvanceMigration advance(Session session) {
        Parts parts = Parts.in(session, new NoMaintenance(), clock);
        JpaComponents components = session.repository(JpaComponents.class);
        SqlMigrations migrations = session.repository(SqlMigrations.class);
        return new AdvanceMigration(migrations, new TakeOver(migrations,
                new AdoptComponent(components, parts.pageChanges(), clock),
                new AdoptIncident(session.repository(JpaIncidents.class), session.repository(
                        SqlAdoptedIncidents.class), components, parts.pageChanges()),
                new AdoptMaintenance(session.repository(JpaMaintenances.class),
                        session.repository(SqlMaintenanceUpdates.class), silent(), parts.pageChanges())),
                audit, clock);
    }

    /** Nothing here is still to come, so the workflow is never told of it. */
    private static MaintenanceWorkflow silent() {
        return (MaintenanceWorkflow) Proxy.newProxyInstance(MaintenanceId.class.getClassLoader(),
                new Class<?>[]{MaintenanceWorkflow.class}, (proxy, method, arguments) -> {
                    throw new AssertionError(method.getName());
                });
    }

    private Migration one(String id) {
        return database.transact(session -> new ReadMigrations(session.repository(SqlMigrations.class)).one(id));
    }

    private List<MigrationItem> items(String id) {
        Function<Session, List<MigrationItem>> read = session -> new ReadMigrations(
                session.repository(SqlMigrations.class)).items(id, Window.first(100)).rows();
        return database.transact(read);
    }

    private long count(String table) {
        return Long.parseLong(rows("select count(*), '' from " + table).getFirst().split(",")[0]);
    }

    private List<String> rows(String query) {
        return database.<List<String>>transact(session -> session.rows(query).stream()
                .map(row -> java.util.Arrays.stream((Object[]) row).map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .toList());
    }
}
