package io.herald.web.publicpage.html;

import java.util.List;

/**
 * The last days of one component, one bar for each, oldest first. Bars of days without trouble are drawn as one shape.
 *
 * @param days how many bars there are
 * @param unwatched how many of the first days the component was not watched
 * @param quiet what a day without trouble says
 * @param percentage of the watched time that it was up, with its unit
 * @param alternative all of it in words
 * @param href of the calendar
 */
record BarsView(int days, int unwatched, String quiet, List<BarView> marks, String percentage, String alternative,
        String href) {

    /** How many days the component was watched. */
    int watched() {
        return days - unwatched;
    }

    /**
     * A day with trouble.
     *
     * @param x its place, counted from 0
     * @param tone of the worst
     * @param text day and what was wrong, how long
     */
    record BarView(int x, String tone, String text) {}
}
