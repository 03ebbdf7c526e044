package io.herald.web.console.report;

import io.herald.report.IncidentRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One bar per incident: seconds to the first public word, beside what was promised. Plain SVG in a fixed frame. */
public record FirstContactChart(List<IncidentRow> rows) {

    static final int MOST = 24;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int GAP = 6;

    /**
     * One bar in the frame's units, from the top left.
     *
     * @param target height of the promise, from the top; below zero when there is none
     */
    public record Bar(String reference, long seconds, int x, int y, int width, int height, int target, boolean late) {}

    public List<Bar> bars() {
        int width = rows.isEmpty() ? 0 : Math.min(48, WIDTH / rows.size() - GAP);
        return IntStream.range(0, rows.size()).mapToObj(at -> bar(rows.get(at), at, width)).toList();
    }

    private Bar bar(IncidentRow row, int at, int width) {
        int height = Math.max(2, scaled(row.timeToFirstContact().orElse(Duration.ZERO)));
        int target = row.firstContactLimit().map(limit -> HEIGHT - scaled(limit)).orElse(-1);
        return new Bar(row.reference(), row.timeToFirstContact().orElse(Duration.ZERO).toSeconds(),
                at * (width + GAP), HEIGHT - height, width, height, target, !row.promiseKept().orElse(true));
    }

    private int scaled(Duration span) {
        return (int) (HEIGHT * span.toSeconds() / Math.max(1, longest()));
    }

    private long longest() {
        return rows.stream().flatMap(row -> Stream.concat(row.timeToFirstContact().stream(),
                row.firstContactLimit().stream())).mapToLong(Duration::toSeconds).max().orElse(1);
    }
}
