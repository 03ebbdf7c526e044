package io.herald.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a native query that selects several columns; they are numbered from 0. Asking for a value that is NULL
 * fails, unless it is asked for as an Optional.
 */
public final class SqlRow {

    private final @Nullable Object[] columns;

    private SqlRow(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** @param result of a native query with at least two columns */
    public static List<SqlRow> of(List<?> result) {
        return result.stream().map(row -> new SqlRow((Object[]) row)).toList();
    }

    public String text(int column) {
        return value(column).toString();
    }

    public Optional<String> optionalText(int column) {
        return Optional.ofNullable(columns[column]).map(Object::toString);
    }

    public Instant instant(int column) {
        return ((Timestamp) value(column)).toInstant();
    }

    public Optional<Instant> optionalInstant(int column) {
        return Optional.ofNullable(columns[column]).map(value -> ((Timestamp) value).toInstant());
    }

    public long number(int column) {
        return ((Number) value(column)).longValue();
    }

    public Optional<Long> optionalNumber(int column) {
        return Optional.ofNullable(columns[column]).map(value -> ((Number) value).longValue());
    }

    private Object value(int column) {
        Object value = columns[column];
        if (value == null) {
            throw new IllegalStateException("column " + column + " is NULL");
        }
        return value;
    }
}
