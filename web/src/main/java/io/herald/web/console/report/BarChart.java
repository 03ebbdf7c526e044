package io.herald.web.console.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One bar for each length of time, beside what was promised of it. Plain SVG in a fixed frame. */
public record BarChart(List<Value> values) {

    /** Bars that still can be told apart. */
    static final int MOST = 24;

    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int GAP = 6;

    public BarChart {
        values = List.copyOf(values);
    }

    /**
     * One length of time.
     *
     * @param target what was promised
     * @param late whether the promise was broken
     */
    public record Value(String label, Duration length, Optional<Duration> target, boolean late) {

        Value(String label, Duration length) {
            this(label, length, Optional.empty(), false);
        }
    }

    /**
     * One bar in the frame's units, from the top left.
     *
     * @param target height of the promise, from the top; below zero when there is none
     */
    public record Bar(String label, long seconds, int x, int y, int width, int height, int target, boolean late) {}

    public List<Bar> bars() {
        int width = values.isEmpty() ? 0 : Math.min(48, WIDTH / values.size() - GAP);
        return IntStream.range(0, values.size()).mapToObj(at -> bar(values.get(at), at, width)).toList();
    }

    private Bar bar(Value value, int at, int width) {
        int height = Math.max(2, scaled(value.length()));
        int target = value.target().map(limit -> HEIGHT - scaled(limit)).orElse(-1);
        return new Bar(value.label(), value.length().toSeconds(), at * (width + GAP), HEIGHT - height, width, height,
                target, value.late());
    }

    private int scaled(Duration span) {
        return (int) (HEIGHT * span.toSeconds() / Math.max(1, longest()));
    }

    private long longest() {
        return values.stream().flatMap(value -> Stream.concat(Stream.of(value.length()), value.target().stream()))
                .mapToLong(Duration::toSeconds).max().orElse(1);
    }
}
