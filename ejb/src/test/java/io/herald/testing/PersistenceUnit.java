package io.herald.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * EclipseLink with the mappings of Herald. It takes long to build and keeps nothing of what it read (the unit has no
 * shared cache), so one that a test gave back serves the next test on another database.
 */
final class PersistenceUnit {

    private static final Queue<PersistenceUnit> IDLE = new ConcurrentLinkedQueue<>();

    private final Switch connections = new Switch();
    private final EntityManagerFactory factory = Persistence.createEntityManagerFactory("herald",
            Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", connections, "eclipselink.logging.level", "WARNING",
                    "eclipselink.session-name", "herald-" + System.identityHashCode(this)));

    static PersistenceUnit on(DataSource database) {
        PersistenceUnit idle = IDLE.poll();
        PersistenceUnit unit = idle == null ? new PersistenceUnit() : idle;
        unit.connections.target = database;
        return unit;
    }

    EntityManager createEntityManager() {
        return factory.createEntityManager();
    }

    /** After this the next {@link #on} may have it. */
    void release() {
        factory.getCache().evictAll();
        IDLE.add(this);
    }

    /** Connections to whatever database is the turn of the test that runs. */
    private static final class Switch implements DataSource {

        private volatile DataSource target;

        @Override
        public Connection getConnection() throws SQLException {
            return target.getConnection();
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger(getClass().getName());
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
