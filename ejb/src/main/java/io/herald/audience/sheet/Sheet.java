package io.herald.audience.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.herald.shared.ValidationException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file with a line of headings and a subscriber on each further line; it is read as it streams by. */
final class Sheet implements Closeable {

    private static final int LONGEST_CELL = 4_000;
    private static final int LONGEST_LINE = 40_000;
    private static final int BUFFER = 128 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> lines;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final int width;
    private long lastLine;

    /** @throws ValidationException when the file has no line of headings with an address */
    Sheet(InputStream file) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
            SheetEncoding encoding = SheetEncoding.of(buffered);
            reader = CsvReader.builder().fieldSeparator(encoding.separator()).allowExtraFields(true)
                    .allowMissingFields(true).skipEmptyLines(true).maxBufferSize(BUFFER)
                    .build(CsvRecordHandler.of(limits -> limits.maxFieldSize(LONGEST_CELL)
                            .maxRecordSize(LONGEST_LINE)), encoding.open(buffered));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = reader.iterator();
        List<String> headings = line().map(CsvRecord::getFields).orElse(List.of());
        if (!headings.isEmpty() && headings.getFirst().startsWith(SheetEncoding.SEPARATOR)) {
            headings = line().map(CsvRecord::getFields).orElse(List.of());
        }
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            Column.of(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        width = headings.size();
        if (!columns.containsKey(Column.ADDRESS)) {
            throw new ValidationException("file", "has no column with the heading address");
        }
    }

    /** How many cells a line should have. */
    int width() {
        return width;
    }

    /** @return nothing after the last line */
    Optional<SheetRow> next() {
        return line().map(record -> new SheetRow(record.getStartingLineNumber(), record.getFields(), columns));
    }

    /** @throws ValidationException when the rest of the file is no CSV, such as after a quote that never ends */
    private Optional<CsvRecord> line() {
        try {
            Optional<CsvRecord> record = lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
            record.ifPresent(read -> lastLine = read.getStartingLineNumber());
            return record;
        } catch (CsvParseException notCsv) {
            throw new ValidationException("file", "cannot be read after line " + lastLine);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
