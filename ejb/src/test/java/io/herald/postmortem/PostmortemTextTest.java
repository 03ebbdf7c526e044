package io.herald.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.message.MessageText;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostmortemTextTest {

    private static final PostmortemParts PARTS = new PostmortemParts("Sorry.", "It broke.", "We mend it.", "Thanks.");

    @Test
    void theFourPartsStandUnderHeadingsOfTheirLanguage() {
        MessageText text = PostmortemText.of(Map.of(Language.ENGLISH, PARTS, Language.FRENCH, PARTS),
                Map.of(Language.ENGLISH, "Payments fail", Language.FRENCH, "Paiements en panne"), "INC-2026-0001");

        assertThat(text.template()).isEmpty();
        assertThat(text.edits()).containsEntry(VariantKey.statusPage(Language.ENGLISH),
                new VariantText("Post-mortem: Payments fail", "Sorry.\n\n## What went wrong, and why\n\nIt broke.\n\n"
                        + "## What we are doing about it\n\nWe mend it.\n\nThanks."));
        assertThat(Optional.ofNullable(text.edits().get(VariantKey.statusPage(Language.FRENCH)))
                .map(VariantText::title)).contains("Retour sur l'incident : Paiements en panne");
    }

    @Test
    void theLongestTitleStillFits() {
        MessageText text = PostmortemText.of(Map.of(Language.ENGLISH, PARTS),
                Map.of(Language.ENGLISH, "x".repeat(VariantText.MAX_TITLE)), "INC-2026-0001");

        assertThat(text.edits().values()).singleElement()
                .satisfies(words -> assertThat(words.title()).hasSize(VariantText.MAX_TITLE).endsWith("…"));
    }

    @Test
    void withoutAPublicTitleTheReferenceNamesTheIncident() {
        MessageText text = PostmortemText.of(Map.of(Language.FRENCH, PARTS), Map.of(), "INC-2026-0001");

        assertThat(text.edits().values()).extracting(VariantText::title)
                .containsExactly("Retour sur l'incident : INC-2026-0001");
    }
}
