package io.herald.web.api.rest.audience;

import io.herald.audience.CsvPart;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Sends the pieces of a CSV file one after the other; each is read when the one before has gone out. */
public final class CsvParts {

    public static final String CSV = "text/csv;charset=UTF-8";

    private CsvParts() {}

    /** The first piece is read at once, so that what is refused is refused with a proper answer. */
    public static StreamingOutput stream(Function<Optional<String>, CsvPart> read) {
        CsvPart first = read.apply(Optional.empty());
        return out -> {
            CsvPart part = first;
            write(part, out);
            while (part.next().isPresent()) {
                part = read.apply(part.next());
                write(part, out);
            }
        };
    }

    private static void write(CsvPart part, OutputStream out) throws java.io.IOException {
        out.write(part.text().getBytes(StandardCharsets.UTF_8));
    }
}
