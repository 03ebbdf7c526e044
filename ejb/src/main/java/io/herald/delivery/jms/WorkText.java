package io.herald.delivery.jms;

import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Chunk;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What messages on the work queue say: {@code chunk <publication> <number>} or {@code notices}. */
final class WorkText {

    static final String NOTICES = "notices";

    private static final Pattern CHUNK = Pattern.compile("chunk ([0-9a-z]{1,40}) ([0-9]{1,7})");

    private WorkText() {}

    static String of(Chunk chunk) {
        return "chunk " + chunk.publication().value() + " " + chunk.number();
    }

    static Optional<Chunk> chunk(String text) {
        return Optional.of(CHUNK.matcher(text)).filter(Matcher::matches)
                .map(found -> new Chunk(new PublicationId(found.group(1)), Integer.parseInt(found.group(2))));
    }
}
