package io.herald.template.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.herald.shared.Language;
import io.herald.template.BuiltIns;
import io.herald.template.DraftTemplate;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.Rendering;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.template.mustache.Renderer;
import io.herald.template.mustache.TemplateRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {

    private static final Set<Phase> PROMISING = Set.of(Phase.FIRST_CONTACT, Phase.UPDATE, Phase.HOLDING);

    @Test
    void theLibraryCoversTheUsualCausesAndEveryPhaseOfAnIncident() {
        List<DraftTemplate.Command> all = new ShippedTemplates().all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(24).extracting(DraftTemplate.Command::key).doesNotHaveDuplicates();
        assertThat(all).filteredOn(template -> template.phase() == Phase.FIRST_CONTACT)
                .flatExtracting(template -> template.cause().stream().toList())
                .contains("high load", "third party", "network", "database", "deployment", "security", "data loss",
                        "payment", "log-in", "e-mail delays");
        assertThat(all.stream().map(DraftTemplate.Command::phase).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Phase.values());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateKeepsTheRulesInBothLanguages(DraftTemplate.Command template) {
        assertThat(TemplateRules.check(template.variants(), template.placeholders())).isEmpty();
        assertThat(template.variants()).containsKeys(VariantKey.statusPage(Language.ENGLISH),
                VariantKey.statusPage(Language.FRENCH));
        assertThat(template.placeholders()).allSatisfy(spec -> assertThat(spec.label(Language.FRENCH)).isNotBlank()
                .isNotEqualTo(spec.label(Language.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateSaysWhatItIsAboutAndWhenTheNextWordComes(DraftTemplate.Command template) {
        template.variants().forEach((key, text) -> {
            if (PROMISING.contains(template.phase())) {
                assertThat(text.body()).as(key.toString()).contains("{{next_update}}");
            }
            if (!key.channel().brief()) {
                assertThat(text.title() + text.body()).as(key.toString()).contains("{{components}}");
            }
            assertThat(text.title().length()).as(key.toString()).isLessThan(100);
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateReadsWhole(DraftTemplate.Command template) {
        Map<String, String> values = new HashMap<>();
        template.placeholders().forEach(spec -> values.put(spec.name(), example(spec)));

        Rendering rendering = new Renderer(template.variants(), template.placeholders()).render(values,
                BuiltIns.example());

        assertThat(rendering.violations()).isEmpty();
        assertThat(rendering.variants().values()).extracting(VariantText::body)
                .noneMatch(body -> body.contains("{{"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> TemplateFile.read("odd", "name: Odd\nphase: update\nwhat is this\n"))
                .hasMessage("template odd cannot be read at: what is this");
        assertThatThrownBy(() -> TemplateFile.read("odd", "name: Odd\nphase: update\nask: a | text | 9\n"))
                .hasMessageContaining("a | text | 9");
        assertThatThrownBy(() -> TemplateFile.read("odd", "phase: update\n")).hasMessageContaining("name:");
        assertThatThrownBy(() -> TemplateFile.read("odd", "name: Odd\nphase: update\n\n# page: Title\nBody\n"))
                .hasMessageContaining("# page: Title");
    }

    @Test
    void aFileHasAllPartsOfATemplate() {
        DraftTemplate.Command read = TemplateFile.read("power", """
            name: Power cut
            phase: first_contact
            cause: power
            ask: site | text | 40 | Which site | Quel site

            # statuspage.en: Power cut at {{site}}
            First line.

            Second: {{components}}.

            # sms.fr: Panne
            Court.
            """);

        assertThat(read.name()).isEqualTo("Power cut");
        assertThat(read.cause()).isEqualTo(Optional.of("power"));
        assertThat(read.placeholders()).extracting(PlaceholderSpec::name, PlaceholderSpec::maxLength)
                .containsExactly(tuple("site", 40));
        assertThat(read.variants().get(VariantKey.statusPage(Language.ENGLISH)))
                .isEqualTo(new VariantText("Power cut at {{site}}", "First line.\n\nSecond: {{components}}."));
        assertThat(read.variants()).hasSize(2);
    }

    private static Stream<DraftTemplate.Command> templates() {
        return new ShippedTemplates().all().stream();
    }

    private static String example(PlaceholderSpec spec) {
        return switch (spec.type()) {
            case DATETIME -> "2026-03-14T13:05";
            case NUMBER -> "3";
            case DURATION -> "45";
            case URL -> "https://example.org";
            case TEXT, COMPONENT -> "an example";
        };
    }
}
