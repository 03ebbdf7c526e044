package io.herald.web.api.management.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Window;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedListTest {

    private static final List<JsonObject> INCIDENTS = IntStream.rangeClosed(1, 30).mapToObj(day -> at(day, "T08"))
            .toList().reversed();
    private static final List<JsonObject> PLANNED = Stream.of(2, 29, 17).map(day -> at(day, "T09")).toList();
    private static final List<JsonObject> EVERYTHING = Stream.concat(INCIDENTS.stream(), PLANNED.stream())
            .sorted((one, other) -> other.getString("created_at").compareTo(one.getString("created_at"))).toList();

    @Test
    void everyPageHoldsItsPartOfTheWholeListInOrder() {
        for (int size : List.of(1, 4, 7, 33, 100)) {
            List<JsonObject> read = IntStream.range(0, 40)
                    .mapToObj(page -> new MergedList(PLANNED).part(new Window(page * size, size), MergedListTest::read))
                    .flatMap(List::stream).toList();

            assertThat(read).as("pages of %d", size).isEqualTo(EVERYTHING);
        }
    }

    private static List<JsonObject> read(Window window) {
        return INCIDENTS.stream().skip(window.offset()).limit(window.limit()).toList();
    }

    private static JsonObject at(int day, String time) {
        return Json.createObjectBuilder().add("created_at", "2026-10-%02d%s:00:00.000Z".formatted(day, time)).build();
    }
}
