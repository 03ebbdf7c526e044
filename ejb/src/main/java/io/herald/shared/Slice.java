package io.herald.shared;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a long list.
 *
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(rows.stream().<R>map(change).toList(), total);
    }
}
