package io.herald.message;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.jpa.JpaApprovals;
import io.herald.approval.jpa.SqlClaims;
import io.herald.identity.domain.User;
import io.herald.identity.jpa.JpaUsers;
import io.herald.message.jpa.JpaMessages;
import io.herald.shared.Language;
import io.herald.template.TemplateShelf;
import io.herald.template.jpa.JpaTemplates;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.util.Locale;
import java.util.Set;

/** The use cases of one transaction, on a real database. */
record NewsroomOnPostgres(ApprovalDesk desk, TemplateShelf shelf, Newsroom newsroom, Session session) {

    static NewsroomOnPostgres in(Session session, FixedCaller caller) {
        ApprovalDesk desk = new ApprovalDesk(session.repository(JpaUsers.class),
                session.repository(JpaApprovals.class), session.repository(SqlClaims.class));
        desk.caller.become(caller);
        TemplateShelf shelf = new TemplateShelf(desk, session.repository(JpaTemplates.class));
        return new NewsroomOnPostgres(desk, shelf,
                new Newsroom(desk, shelf, session.repository(JpaMessages.class)), session);
    }

    static FixedCaller hire(Database database, String name, String... roles) {
        return database.transact(session -> {
            User user = new User(name.toLowerCase(Locale.ROOT), name, name + "@example.org", Language.ENGLISH,
                    Set.of(roles), "-", SettableClock.NOON);
            session.repository(JpaUsers.class).add(user);
            return FixedCaller.of(user.id(), name, roles);
        });
    }
}
