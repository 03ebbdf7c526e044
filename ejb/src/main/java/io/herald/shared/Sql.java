package io.herald.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain SQL in the current transaction, on the connection of the entity manager, after all that it still held back. */
public final class Sql {

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    public static Sql in(EntityManager entities) {
        entities.flush();
        return new Sql(entities.unwrap(Connection.class));
    }

    /**
     * The same for tables that grow from nothing to a hundred thousand rows within seconds: each statement of the
     * transaction is planned for the tables as they are now. A plan that PostgreSQL kept from when they were small
     * reads all of them each time.
     */
    public static Sql onGrowingTables(EntityManager entities) {
        Sql sql = in(entities);
        sql.update("set local plan_cache_mode = force_custom_plan");
        return sql;
    }

    /** Makes an object of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public int update(String statement, Object... parameters) {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public <T> List<T> list(Row<T> row, String query, Object... parameters) {
        try (PreparedStatement prepared = prepare(query, parameters); ResultSet rows = prepared.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public <T> Optional<T> first(Row<T> row, String query, Object... parameters) {
        return list(row, query, parameters).stream().findFirst();
    }

    private PreparedStatement prepare(String statement, Object... parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(prepared, i + 1, parameters[i]);
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private void bind(PreparedStatement prepared, int index, Object value) throws SQLException {
        switch (value) {
            case Instant instant -> prepared.setTimestamp(index, Timestamp.from(instant));
            case String[] texts -> prepared.setArray(index, connection.createArrayOf("text", texts));
            case Long[] numbers -> prepared.setArray(index, connection.createArrayOf("bigint", numbers));
            case Boolean[] flags -> prepared.setArray(index, connection.createArrayOf("boolean", flags));
            default -> prepared.setObject(index, value);
        }
    }

    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
