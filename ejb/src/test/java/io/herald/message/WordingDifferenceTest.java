package io.herald.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.message.WordingDifference.Kind;
import io.herald.message.WordingDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordingDifferenceTest {

    @Test
    void equalTextsAreOnePiece() {
        assertThat(WordingDifference.between("We are on it.", "We are on it."))
                .containsExactly(new Piece(Kind.SAME, "We are on it."));
    }

    @Test
    void twoEmptyTextsHaveNoPieces() {
        assertThat(WordingDifference.between("", "")).isEmpty();
    }

    @Test
    void onlyTheChangedWordIsMarked() {
        assertThat(WordingDifference.between("The API is slow today.", "The API is down today."))
                .containsExactly(new Piece(Kind.SAME, "The API is "), new Piece(Kind.REMOVED, "slow"),
                        new Piece(Kind.ADDED, "down"), new Piece(Kind.SAME, " today."));
    }

    @Test
    void textBesideNothingIsAdded() {
        assertThat(WordingDifference.between("", "Hello")).containsExactly(new Piece(Kind.ADDED, "Hello"));
        assertThat(WordingDifference.between("Hello", "")).containsExactly(new Piece(Kind.REMOVED, "Hello"));
    }

    @Test
    void accentedWordsAreOneWord() {
        assertThat(WordingDifference.between("réseau dégradé", "réseau rétabli"))
                .containsExactly(new Piece(Kind.SAME, "réseau "), new Piece(Kind.REMOVED, "dégradé"),
                        new Piece(Kind.ADDED, "rétabli"));
    }

    @RepeatedTest(200)
    void bothTextsCanBePutTogetherAgainAndNeighboursDiffer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String before = words(random, random.nextInt(40));
        String after = words(random, random.nextInt(40));

        List<Piece> pieces = WordingDifference.between(before, after);

        assertThat(joinedWithout(Kind.ADDED, pieces)).isEqualTo(before);
        assertThat(joinedWithout(Kind.REMOVED, pieces)).isEqualTo(after);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).kind()).isNotEqualTo(pieces.get(i - 1).kind());
        }
    }

    /** Hopeless by comparing each word with each: the limit tells minutes from milliseconds, whatever the machine. */
    @Test
    @Timeout(60)
    void theLongestTextsAreComparedInReasonableTime() {
        Random random = new Random(1);
        String before = words(random, 12_500);
        String after = words(random, 12_500);

        List<Piece> pieces = WordingDifference.between(before, after);

        assertThat(joinedWithout(Kind.ADDED, pieces)).isEqualTo(before);
        assertThat(joinedWithout(Kind.REMOVED, pieces)).isEqualTo(after);
    }

    @Test
    void fewChangesInALongTextStayFew() {
        String before = words(new Random(2), 12_000);
        String after = before.replaceFirst("a b", "a new b") + " end";

        assertThat(WordingDifference.between(before, after)).filteredOn(piece -> piece.kind() != Kind.SAME)
                .extracting(Piece::text).containsExactly("new ", " end");
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 6).mapToObj(i -> String.valueOf((char) ('a' + i)))
                .collect(Collectors.joining(" "));
    }

    private static String joinedWithout(Kind kind, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }
}
