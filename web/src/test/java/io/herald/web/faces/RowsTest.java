package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final List<Window> asked = new ArrayList<>();

    @Test
    void readsOnePageAndTheTotalInOneCall() {
        var rows = new Rows<>(window -> page(window, 60));

        assertThat(rows.load(25, 25, Map.of(), Map.of())).hasSize(25).first().isEqualTo(25);
        assertThat(rows.getRowCount()).isEqualTo(60);
        assertThat(asked).containsExactly(new Window(25, 25));
    }

    @Test
    void goesBackToTheLastPageWhenRowsDisappearedMeanwhile() {
        var rows = new Rows<>(window -> page(window, 30));

        assertThat(rows.load(50, 25, Map.of(), Map.of())).hasSize(5).first().isEqualTo(25);
    }

    private Slice<Integer> page(Window window, int total) {
        asked.add(window);
        return new Slice<>(IntStream.range(window.offset(), Math.min(total, window.offset() + window.limit())).boxed()
                .toList(), total);
    }
}
