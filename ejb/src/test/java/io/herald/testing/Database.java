package io.herald.testing;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An empty, migrated PostgreSQL database for one test, with EclipseLink on top of it. The server behind it starts once
 * per JVM, and so does each EclipseLink. Use it as a field:
 * {@code @RegisterExtension final Database database = Database.fresh();}
 */
public final class Database implements AfterEachCallback {

    private final String name;
    private final CountingDataSource dataSource;
    private final PersistenceUnit unit;

    private Database(String name) {
        this.name = name;
        this.dataSource = new CountingDataSource(PostgresServer.get().connectionsTo(name));
        this.unit = PersistenceUnit.on(this.dataSource.proxy());
    }

    /** A database of its own for each caller. */
    public static Database fresh() {
        return new Database(PostgresServer.get().takeDatabase());
    }

    /** For code that speaks JDBC; outside of {@link #transact}'s transaction. */
    public DataSource dataSource() {
        return dataSource.proxy();
    }

    /** Runs the work in one transaction and commits it, or rolls back and throws what the work threw. */
    public <T> T transact(Function<Session, T> work) {
        try (EntityManager entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(new Session(entities, dataSource.proxy()));
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** Like {@link #transact}, for work without a result. */
    public void run(Consumer<Session> work) {
        transact(session -> {
            work.accept(session);
            return true;
        });
    }

    /** How many SQL statements the work sends. */
    public int statementsOf(Consumer<Session> work) {
        int before = dataSource.statements();
        run(work);
        return dataSource.statements() - before;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        unit.release();
        dataSource.close();
        PostgresServer.get().giveBack(name);
    }
}
