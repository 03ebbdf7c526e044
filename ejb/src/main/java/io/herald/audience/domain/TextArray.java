package io.herald.audience.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of ids in a column of PostgreSQL's type {@code text[]}, which JPA knows nothing of. */
@Converter
public class TextArray implements AttributeConverter<Set<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(@Nullable Set<String> ids) {
        return ids == null ? new String[0] : ids.toArray(String[]::new);
    }

    @Override
    public Set<String> convertToEntityAttribute(@Nullable Object column) {
        try {
            Object values = column instanceof Array array ? array.getArray() : column;
            return values instanceof String[] texts ? new TreeSet<>(Set.of(texts)) : new TreeSet<>();
        } catch (SQLException e) {
            throw new IllegalStateException("the ids of a row could not be read", e);
        }
    }
}
