package io.herald.audience.sheet;

import java.util.List;
import java.util.Map;

/** One line of a file. What is missing reads as an empty text. */
record SheetRow(long line, List<String> cells, Map<Column, Integer> columns) {

    String text(Column column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : SafeCell.read(cells.get(at).strip()).strip();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
