package io.herald.web.api.management.incident;

import io.herald.shared.Window;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Incidents, of which a part can be read, and planned ones, of which all are here: one list, the newest first. */
final class MergedList {

    private final List<JsonObject> planned;

    MergedList(List<JsonObject> planned) {
        this.planned = planned;
    }

    /** @param incidents answers a part of them, the newest first */
    List<JsonObject> part(Window wanted, Function<Window, List<JsonObject>> incidents) {
        // at most all planned ones stand before the wanted part, so no earlier incident can be in it
        int start = Math.max(0, wanted.offset() - planned.size());
        int end = wanted.offset() + wanted.limit();
        Stream<JsonObject> read = Stream.of();
        for (int from = start; from < end; from += Window.MOST) {
            read = Stream.concat(read, incidents.apply(new Window(from, Math.min(Window.MOST, end - from))).stream());
        }
        return Stream.concat(read, planned.stream())
                .sorted(Comparator.comparing((JsonObject one) -> one.getString("created_at")).reversed())
                .skip(wanted.offset() - start).limit(wanted.limit()).toList();
    }
}
