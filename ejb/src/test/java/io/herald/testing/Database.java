package io.herald.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An empty, migrated PostgreSQL database for one test, with EclipseLink on top of it. The server behind it starts once
 * per JVM. Use it as a field: {@code @RegisterExtension final Database database = Database.fresh();}
 */
public final class Database implements AfterEachCallback {

    private final CountingDataSource dataSource;
    private final EntityManagerFactory factory;

    private Database(DataSource dataSource) {
        this.dataSource = new CountingDataSource(dataSource);
        this.factory = Persistence.createEntityManagerFactory("herald",
                Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", this.dataSource.proxy(), "eclipselink.logging.level",
                        "WARNING", "eclipselink.session-name", "herald-" + System.identityHashCode(this)));
    }

    /** A database of its own for each caller. */
    public static Database fresh() {
        return new Database(PostgresServer.get().freshDatabase());
    }

    /** For code that speaks JDBC; outside of {@link #transact}'s transaction. */
    public DataSource dataSource() {
        return dataSource.proxy();
    }

    /** Runs the work in one transaction and commits it, or rolls back and throws what the work threw. */
    public <T> T transact(Function<Session, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
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
        factory.close();
    }
}
