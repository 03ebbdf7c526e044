package io.herald.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.operation.domain.Subjects;
import io.herald.operation.jpa.SqlSubjects;
import io.herald.testing.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubjectsTest {

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void whatProcessesAreAboutIsNamedInOneStatement() {
        database.run(session -> {
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())""");
            session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values ('i1', 'INC-2026-0001', 'Payments fail', 'outage', 'SEV1', 'major', 'investigating', 'ada',
                  'ada', 'ada', 'console', now(), now(), now())""");
            session.sql("""
                insert into template (id, key, name, phase, owner, created_at)
                values ('t1', 'outage', 'Outage', 'update', 'ada', now())""");
            session.sql("""
                insert into template_version (id, template_id, number, status, author, text_sha256, created_at)
                values ('v1', 't1', 1, 'submitted', 'ada', '-', now())""");
        });

        database.run(session -> {
            Subjects subjects = session.repository(SqlSubjects.class);
            assertThat(subjects.of(List.of("i1", "v1", "v1", "gone")).values()).containsExactlyInAnyOrder(
                    new About(AboutKind.INCIDENT, "i1", "INC-2026-0001", "Payments fail"),
                    new About(AboutKind.TEMPLATE, "t1", "outage", "Outage"));
            assertThat(subjects.of(List.of())).isEmpty();
        });
        assertThat(database.statementsOf(
                session -> session.repository(SqlSubjects.class).of(List.of("i1", "v1", "gone")))).isEqualTo(1);
    }
}
