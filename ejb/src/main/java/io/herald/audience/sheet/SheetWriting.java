package io.herald.audience.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Lines of CSV (RFC 4180), safe for spreadsheets. */
public final class SheetWriting {

    /** Tells Excel that what follows is UTF-8. */
    public static final String MARK = "\uFEFF";

    private SheetWriting() {}

    public static String lines(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(line -> writer.writeRecord(line.stream().map(SafeCell::written).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
