package io.herald.web.api.rest;

import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.List;

/**
 * Some items of a long list.
 *
 * @param total how many items the whole list has
 * @param offset items left out before the first one here
 * @param limit items at the most in one page
 */
public record Page<T>(List<T> items, long total, int offset, int limit) {

    public static <T> Page<T> of(Slice<T> slice, Window window) {
        return new Page<>(slice.rows(), slice.total(), window.offset(), window.limit());
    }
}
