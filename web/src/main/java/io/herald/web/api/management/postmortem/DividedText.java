package io.herald.web.api.management.postmortem;

import io.herald.postmortem.PostmortemParts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Markdown text for the four parts of a post-mortem: acknowledgement, what happened, what we do, closing, divided
 * by lines of three dashes (a thematic break of CommonMark). A text of another number of parts stands as what happened,
 * and the others are still to be written.
 */
final class DividedText {

    private static final int PARTS = 4;
    private static final String DIVIDER = "\n\n---\n\n";

    private DividedText() {}

    static PostmortemParts parse(String text) {
        List<String> parts = Arrays.asList(("\n" + text.replace("\r\n", "\n") + "\n").split("\n-{3,}[ \t]*(?=\n)", -1));
        return parts.size() == PARTS
                ? new PostmortemParts(parts.get(0), parts.get(1), parts.get(2), parts.get(3))
                : new PostmortemParts("", text, "", "");
    }

    static String of(PostmortemParts parts) {
        boolean single = Stream.of(parts.acknowledgement(), parts.whatWeDo(), parts.closing())
                .allMatch(String::isEmpty);
        return single ? parts.whatHappened()
                : Stream.of(parts.acknowledgement(), parts.whatHappened(), parts.whatWeDo(), parts.closing())
                        .collect(Collectors.joining(DIVIDER));
    }
}
