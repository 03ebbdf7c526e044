package io.herald.web.console.template;

import io.herald.message.WordingDifference;
import io.herald.message.WordingDifference.Kind;
import io.herald.message.WordingDifference.Piece;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of one variant in two versions, with what is only in the one and only in the other. */
public record Beside(VariantKey key, List<Piece> title, List<Piece> body) {

    private static final VariantText NOTHING = new VariantText("", "");

    /** Every variant that one of the two has, in reading order. */
    public static List<Beside> of(Map<VariantKey, VariantText> former, Map<VariantKey, VariantText> later) {
        return Stream.concat(former.keySet().stream(), later.keySet().stream()).distinct()
                .sorted(VariantShown.READING_ORDER).map(key -> of(key, former.getOrDefault(key, NOTHING),
                        later.getOrDefault(key, NOTHING)))
                .toList();
    }

    private static Beside of(VariantKey key, VariantText former, VariantText later) {
        return new Beside(key, WordingDifference.between(former.title(), later.title()),
                WordingDifference.between(former.body(), later.body()));
    }

    public boolean isChanged() {
        return Stream.concat(title.stream(), body.stream()).anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    public List<Piece> formerTitle() {
        return without(Kind.ADDED, title);
    }

    public List<Piece> formerBody() {
        return without(Kind.ADDED, body);
    }

    public List<Piece> laterTitle() {
        return without(Kind.REMOVED, title);
    }

    public List<Piece> laterBody() {
        return without(Kind.REMOVED, body);
    }

    private static List<Piece> without(Kind kind, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }
}
