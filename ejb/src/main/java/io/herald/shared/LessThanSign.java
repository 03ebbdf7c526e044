package io.herald.shared;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} that can begin neither a link nor a tag as the sign itself. The parsers behind it look for the
 * {@code >} up to the end of the text each time, which takes seconds for a long text of such signs alone.
 */
final class LessThanSign implements InlineContentParser {

    private boolean noneCloses;

    /** One for each block of a text. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new LessThanSign();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position behind = scanner.position();
        if (canOpen(scanner.peek()) && closes(scanner)) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text("<"), behind);
    }

    private static boolean canOpen(char next) {
        return next != '<' && next != '>' && next != Scanner.END && !Character.isWhitespace(next);
    }

    /** Where nothing closes an earlier sign, nothing closes a later one. */
    private boolean closes(Scanner scanner) {
        if (!noneCloses) {
            noneCloses = scanner.find('>') < 0;
        }
        return !noneCloses;
    }
}
