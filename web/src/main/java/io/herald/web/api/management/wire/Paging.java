package io.herald.web.api.management.wire;

import io.herald.shared.Violations;
import io.herald.shared.Window;
import java.util.List;

/** Which part of a list is wanted, as Statuspage counts: pages of at most {@value #MOST}. */
public final class Paging {

    public static final int MOST = 100;
    private static final int MOST_PAGES = 100_000;

    private Paging() {}

    /** @param page from 1; the first, when null  @param size {@value #MOST}, when null */
    public static Window fromOne(Integer page, Integer size, String sizeName) {
        return window(page == null ? 0 : page - 1, size, sizeName);
    }

    /** @param page from 0; the first, when null  @param size {@value #MOST}, when null */
    public static Window fromZero(Integer page, Integer size, String sizeName) {
        return window(page == null ? 0 : page, size, sizeName);
    }

    /** That part of a list that was read as a whole. */
    public static <T> List<T> part(List<T> all, Window window) {
        int from = Math.min(all.size(), window.offset());
        return all.subList(from, Math.min(all.size(), from + window.limit()));
    }

    private static Window window(int page, Integer wanted, String sizeName) {
        int size = wanted == null ? MOST : wanted;
        new Violations().require(page >= 0 && page < MOST_PAGES, "page", "does not exist")
                .require(size >= 1 && size <= MOST, sizeName, "must be 1 to " + MOST).throwIfAny();
        return new Window(page * size, size);
    }
}
