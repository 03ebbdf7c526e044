package io.herald.web.api.management.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.postmortem.PostmortemParts;
import org.junit.jupiter.api.Test;

class DividedTextTest {

    private static final PostmortemParts PARTS = new PostmortemParts("Sorry.", "It broke.\n\nTwice.", "We mend it.",
            "Thanks.");

    @Test
    void linesOfDashesDivideTheFourParts() {
        assertThat(DividedText.parse("Sorry.\r\n\r\n---\r\nIt broke.\n\nTwice.\n\n-----  \nWe mend it.\n---\nThanks."))
                .isEqualTo(PARTS);
        assertThat(DividedText.parse(DividedText.of(PARTS))).isEqualTo(PARTS);
    }

    @Test
    void aTextOfOnePieceIsWhatHappened() {
        PostmortemParts one = DividedText.parse("It broke - badly --- but not\n---for long.");

        assertThat(one).isEqualTo(new PostmortemParts("", "It broke - badly --- but not\n---for long.", "", ""));
        assertThat(DividedText.of(one)).isEqualTo(one.whatHappened());
    }
}
