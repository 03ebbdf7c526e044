package io.herald.audit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audit.AuditEntryView;
import io.herald.audit.BrowseAuditTrail;
import io.herald.audit.BrowseAuditTrail.Filter;
import io.herald.audit.VerifyAuditTrail;
import io.herald.audit.domain.AuditEntries.Fact;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlAuditEntriesTest {

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void writersThatMeetTakeTurnsAndTheChainStaysWhole() throws ExecutionException, InterruptedException {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String subject = "i" + i;
                all.add(writers.submit(() -> append(subject)));
            }
            for (Future<?> writer : all) {
                writer.get();
            }
        }

        database.run(session -> {
            VerifyAuditTrail.Verdict verdict = new VerifyAuditTrail(entries(session)).handle();
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.entries()).isEqualTo(40);
        });
    }

    @Test
    void theTableRefusesUpdatesAndDeletes() {
        append("i1");

        assertThatThrownBy(() -> database.run(session -> session.sql("update audit_entry set actor_name = 'x'")))
                .rootCause().hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.run(session -> session.sql("delete from audit_entry"))).rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.run(session -> session.sql("truncate audit_entry"))).rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void aChangeBehindTheTriggersBackIsFound() {
        append("i1");
        append("i2");
        append("i3");
        database.run(session -> {
            session.sql("alter table audit_entry disable trigger user");
            session.sql("update audit_entry set detail = 'severity=SEV4' where seq = 2");
        });

        database.run(session -> assertThat(new VerifyAuditTrail(entries(session)).handle().firstBroken()).hasValue(2));
    }

    @Test
    void browsingNarrowsPagesAndCountsInTwoStatements() {
        append("i1");
        append("i2");
        append("i2");
        Filter second = new Filter(Optional.of("incident"), Optional.of("i2"), Optional.of("ANN"),
                Optional.of("incident."), Optional.of(SettableClock.NOON), Optional.empty());

        int statements = database.statementsOf(session -> {
            Slice<AuditEntryView> found = new BrowseAuditTrail(entries(session)).handle(second, Window.first(1));
            assertThat(found.total()).isEqualTo(2);
            assertThat(found.rows()).extracting(AuditEntryView::seq).containsExactly(3L);
        });

        assertThat(statements).isEqualTo(2);
    }

    private void append(String subject) {
        database.run(session -> entries(session).append(
                new Fact("u1", "Ann Approver", "incident.declared", "incident", subject, Map.of("severity", "SEV1"))));
    }

    private static SqlAuditEntries entries(Session session) {
        return new SqlAuditEntries(session.entities(), Clock.fixed(SettableClock.NOON, ZoneOffset.UTC));
    }
}
