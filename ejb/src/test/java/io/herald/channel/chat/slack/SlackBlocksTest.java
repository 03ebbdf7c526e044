package io.herald.channel.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Language;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackBlocksTest {

    @Test
    void markdownBecomesMrkdwn() {
        assertThat(SlackBlocks.body("""
            # Now
            We **look** at *it*: `a < b` & [more](https://example.org/?a=1&b=2).

            - one
            - two
                1. deep

            > said"""))
                .isEqualTo("""
                    *Now*

                    We *look* at _it_: `a &lt; b` &amp; <https://example.org/?a=1&amp;b=2|more>.

                    • one
                    • two
                        1. deep

                    > said""");
    }

    @Test
    void nobodyIsPagedAndNothingIsFormattedByPlainWords() {
        assertThat(SlackBlocks.body("<!channel> and <@U123> say \\*no\\*, in snake_case"))
                .isEqualTo("&lt;!channel&gt; and &lt;@U123&gt; say *\u200bno*, in snake_case");
        assertThat(SlackBlocks.body("[x](javascript:alert%281%29)")).isEqualTo("x");
    }

    @Test
    void longWordsAreSpreadOverSectionsAndNothingIsLost() {
        String body = ("word ".repeat(500).strip() + "\n\n").repeat(4).strip();

        JsonArray blocks = blocks("t".repeat(151), body);

        StringBuilder words = new StringBuilder();
        for (JsonValue block : blocks) {
            if (block.asJsonObject().getString("type").equals("section")) {
                String text = block.asJsonObject().getJsonObject("text").getString("text");
                assertThat(text.length()).isLessThanOrEqualTo(3000);
                words.append(text);
            }
        }
        assertThat(words.toString().replaceAll("\\s", "")).isEqualTo("*" + "t".repeat(151) + "*"
                + "word".repeat(2000));
    }

    @Test
    void aShortTitleIsAHeaderAndTheFootLinksToThePage() {
        JsonArray blocks = blocks("Fixed & done", "All is well.");

        assertThat(blocks.getJsonObject(0).getString("type")).isEqualTo("header");
        assertThat(blocks.getJsonObject(0).getJsonObject("text").getString("text")).isEqualTo("Fixed & done");
        assertThat(blocks.getJsonObject(2).toString()).contains(
                "INC-2026-0001 | Resolved | <https://status.example.org/incidents/abc123def456|Status page>");
    }

    @Test
    void aRoomsNameIsWhatSlackAllows() {
        Content.Story story = new Content.Story("abc123def456", "INC-2026-0042", "investigating");
        Content content = new Content("w", Language.FRENCH, "[Démo] INC-2026-0042 Échec d’accès & lenteurs ".repeat(4),
                "t", "b", Optional.of(story));

        assertThat(RoomName.of(content, story)).startsWith("inc-2026-0042-echec-d-acces-lenteurs")
                .matches("[a-z0-9-]{1,80}").doesNotEndWith("-");
    }

    private static JsonArray blocks(String title, String body) {
        Content content = new Content("w", Language.ENGLISH, "subject", title, body,
                Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "resolved")));
        return SlackBlocks.message(content, new PublicLinks("https://status.example.org")).build()
                .getJsonArray("blocks");
    }
}
