package io.herald.web.publicpage.html;

import java.util.List;

/**
 * A line through averages, with everything that it shows in words.
 *
 * @param title of the figure
 * @param alternative what the line says, for those who do not see it
 * @param lines pieces of the path of an SVG of {@link #WIDTH} by {@link #HEIGHT}; a gap is where nothing was measured
 * @param top highest value of the scale; empty where the scale is hidden
 */
record ChartView(String title, String alternative, List<String> lines, String top, String bottom, Moment from,
        Moment to) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    boolean drawn() {
        return !lines.isEmpty();
    }

    int width() {
        return WIDTH;
    }

    int height() {
        return HEIGHT;
    }
}
