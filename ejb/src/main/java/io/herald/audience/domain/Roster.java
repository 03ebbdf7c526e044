package io.herald.audience.domain;

import io.herald.audience.ListSubscribers;
import java.util.List;

/** All subscribers as lines of a table, in the order of their ids. */
public interface Roster {

    /** The headings, in the order of the cells. */
    List<String> headings();

    /** @param after id of the last line that was read; empty at the beginning */
    List<Line> page(ListSubscribers.Filter filter, String after, int most);

    /** One subscriber. */
    record Line(String id, List<String> cells) {}
}
