package io.herald.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.template.DraftTemplate;
import io.herald.template.FindTemplateText;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.template.library.ShippedTemplates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template becomes when a post-mortem starts from it. */
class OutlineTextTest {

    private static final Map<String, String> KNOWN = Map.of("components", "API, $ign-in", "incident.title", "");

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedTemplateFillsAllPartsInBothLanguages(DraftTemplate.Command template) {
        Map<Language, PostmortemParts> texts = OutlineText.of(
                new FindTemplateText.Text(template.phase(), template.variants(), template.placeholders()), KNOWN);

        assertThat(texts).containsOnlyKeys(Language.ENGLISH, Language.FRENCH);
        assertThat(texts.values()).allSatisfy(parts -> {
            assertThat(parts.byName().values()).doesNotContain("")
                    .allSatisfy(words -> assertThat(words.length()).isLessThan(PostmortemParts.LONGEST_PART / 4));
            assertThat(String.join(" ", parts.byName().values())).doesNotContain("{{").contains("API, $ign-in", "[[");
        });
        assertThat(gaps(texts.get(Language.ENGLISH))).isEqualTo(gaps(texts.get(Language.FRENCH)));
    }

    @Test
    void theLibraryHasOneForEachOfTheUsualCauses() {
        assertThat(shipped()).flatExtracting(template -> template.cause().stream().toList()).containsExactlyInAnyOrder(
                "high load", "third party", "network", "database", "deployment", "security", "data loss", "payment",
                "log-in", "e-mail delays");
    }

    @Test
    void aGapSaysInItsLanguageWhatBelongsThere() {
        PlaceholderSpec spec = new PlaceholderSpec("cause", PlaceholderType.TEXT, true,
                Map.of(Language.ENGLISH, "the cause", Language.FRENCH, "la cause"), 100);
        Map<Language, PostmortemParts> texts = OutlineText.of(new FindTemplateText.Text(Phase.POSTMORTEM,
                Map.of(VariantKey.statusPage(Language.FRENCH),
                        new VariantText("t", "A {{ cause }}\n---\nB {{incident.title}}\n---\nC\n---\nD"),
                        new VariantKey(ChannelKey.SMS, Language.ENGLISH), new VariantText("t", "brief")),
                List.of(spec)), KNOWN);

        assertThat(texts).containsOnly(Map.entry(Language.FRENCH,
                new PostmortemParts("A [[la cause]]", "B [[incident.title]]", "C", "D")));
    }

    @Test
    void aTextOfOtherPartsSaysWhatHappened() {
        Map<Language, PostmortemParts> texts = OutlineText.of(new FindTemplateText.Text(Phase.POSTMORTEM,
                Map.of(VariantKey.statusPage(Language.ENGLISH), new VariantText("t", "All in one.")), List.of()),
                KNOWN);

        assertThat(texts).containsOnly(
                Map.entry(Language.ENGLISH, new PostmortemParts("", "All in one.", "", "")));
    }

    private static long gaps(PostmortemParts parts) {
        return parts.byName().values().stream().filter(PostmortemParts::hasGap).count();
    }

    private static Stream<DraftTemplate.Command> shipped() {
        return new ShippedTemplates().all().stream().filter(template -> template.phase() == Phase.POSTMORTEM);
    }
}
