package io.herald.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.domain.User;
import io.herald.identity.jpa.JpaUsers;
import io.herald.shared.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseTest {

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void committedWorkCanBeReadByTheNextTransaction() {
        User ada = database.transact(this::addAda);

        User read = database.transact(session -> session.repository(JpaUsers.class).find(ada.id()).orElseThrow());

        assertThat(read.summary()).isEqualTo(ada.summary());
        assertThat(read.createdAt()).isEqualTo(SettableClock.NOON);
    }

    @Test
    void failedWorkLeavesNothing() {
        assertThatThrownBy(() -> database.run(session -> {
            addAda(session);
            session.entities().flush();
            throw new IllegalStateException("after the insert");
        })).hasMessage("after the insert");

        database.run(session -> assertThat(session.repository(JpaUsers.class).isEmpty()).isTrue());
    }

    @Test
    void statementsAreCounted() {
        assertThat(database.statementsOf(session -> session.repository(JpaUsers.class).isEmpty())).isEqualTo(1);
    }

    @Test
    void whatOneTestWroteAnotherDoesNotFind() {
        Database other = Database.fresh();
        other.run(session -> {
            addAda(session);
            session.sql("insert into audit_entry values (1, now(), 'a', 'b', 'c', 'd', 'e', '{}', 'f', 'g')");
        });
        other.afterEach(null);

        Database next = Database.fresh();

        next.run(session -> {
            assertThat(session.repository(JpaUsers.class).isEmpty()).isTrue();
            assertThat(session.rows("select * from audit_entry")).isEmpty();
            assertThat(session.rows("select level from severity")).hasSize(4);
        });
        next.afterEach(null);
    }

    private User addAda(Session session) {
        User ada = new User("ada", "Ada", "ada@example.org", Language.ENGLISH, Set.of("approver", "auditor"), "hash",
                SettableClock.NOON);
        session.repository(JpaUsers.class).add(ada);
        return ada;
    }
}
