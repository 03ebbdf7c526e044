package io.herald.web.console.audience;

import io.herald.audience.CsvPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.util.Faces;

/** Sends the pieces of a CSV file to the browser, one after the other. */
final class Downloads {

    private Downloads() {}

    static void send(String name, Function<Optional<String>, CsvPart> read) throws IOException {
        CsvPart first = read.apply(Optional.empty());
        Faces.sendFile(name, true, out -> {
            CsvPart part = first;
            out.write(part.text().getBytes(StandardCharsets.UTF_8));
            while (part.next().isPresent()) {
                part = read.apply(part.next());
                out.write(part.text().getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
