package io.herald.template.mustache;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.shared.Violation;
import io.herald.template.BuiltIns;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.Rendering;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey PAGE_FR = VariantKey.statusPage(Language.FRENCH);
    private static final BuiltIns FACTS = new BuiltIns("Sign-in <b>fails</b>", "INC-2026-0001",
            List.of("API", "Sign-in", "Web_site"), Instant.parse("2026-03-01T12:05:00Z"),
            Optional.of(Instant.parse("2026-03-01T13:00:00Z")), "https://status.example.org/incidents/i_1_x",
            ZoneId.of("Europe/Paris"));

    @Test
    void factsAreWrittenAsEachLanguageDoes() {
        Map<VariantKey, VariantText> texts = Map.of(PAGE_EN,
                new VariantText("{{incident.reference}}: {{ components }}",
                        "Since {{started_at}}, next {{next_update}}. See {{page_url}}"),
                PAGE_FR, new VariantText("{{incident.reference}} : {{components}}", "Depuis le {{started_at}}."));

        Rendering rendering = new Renderer(texts, List.of()).render(Map.of(), FACTS);

        assertThat(rendering.violations()).isEmpty();
        assertThat(rendering.variants().get(PAGE_EN))
                .isEqualTo(new VariantText("INC-2026-0001: API, Sign-in and Web_site",
                        "Since 1 March 2026, 13:05 CET, next 1 March 2026, 14:00 CET."
                                + " See <https://status.example.org/incidents/i_1_x>"));
        assertThat(rendering.variants().get(PAGE_FR)).isEqualTo(new VariantText(
                "INC-2026-0001 : API, Sign-in et Web_site", "Depuis le 1er mars 2026 à 13\u00A0h\u00A005 (CET)."));
    }

    @Test
    void titlesArePlainTextAndBodiesAreSafeMarkdown() {
        Rendering rendering = english("{{incident.title}}", "{{incident.title}} & {{components}}").render(Map.of(),
                FACTS);

        assertThat(rendering.variants().get(PAGE_EN).title()).isEqualTo("Sign-in <b>fails</b>");
        assertThat(Markdown.toPlainText(rendering.variants().get(PAGE_EN).body()))
                .isEqualTo("Sign-in <b>fails</b> & API, Sign-in and Web_site");
    }

    @Test
    void withoutComponentsTheServiceIsNamed() {
        BuiltIns nothing = new BuiltIns("t", "r", List.of(), Instant.EPOCH, Optional.empty(), "https://x.example/",
                ZoneId.of("UTC"));

        assertThat(english("t", "Trouble with {{components}}.").render(Map.of(), nothing).variants().get(PAGE_EN)
                .body()).isEqualTo("Trouble with our service.");
    }

    @Test
    void aPromiseThatWasNotGivenCannotBePrinted() {
        BuiltIns noPromise = new BuiltIns("t", "r", List.of(), Instant.EPOCH, Optional.empty(), "https://x.example/",
                ZoneId.of("UTC"));

        assertThat(english("t", "Next word: {{next_update}}").render(Map.of(), noPromise).violations())
                .extracting(Violation::field).containsExactly("nextUpdateMinutes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"NUMBER|1234567.50|1,234,567.50", "NUMBER|-3|\\-3", "DURATION|90|1 hour and 30 minutes",
                "DURATION|PT49H|2 days and 1 hour", "DURATION|0|0 minutes",
                "DATETIME|2026-07-14T09:30|14 July 2026, 09:30 CEST",
                "DATETIME|2026-07-14T07:30:00Z|14 July 2026, 09:30 CEST",
                "URL|https://example.org/a_b_c?x=(1)|<https://example.org/a_b_c?x=(1)>",
                "COMPONENT|Web site|Web site", "TEXT|two   words |two words"})
    void valuesAreWrittenByTheirType(PlaceholderType type, String typed, String written) {
        assertThat(body(type, typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|ten", "NUMBER|1e9", "NUMBER|1,5", "DURATION|soon", "DURATION|-5",
        "DURATION|PT-5M", "DURATION|P99999999D", "DATETIME|tomorrow", "DATETIME|2026-13-01T00:00",
        "DATETIME|+999999999-01-01T00:00:00Z", "URL|javascript:alert(1)", "URL|http:///nohost",
        "URL|https://user@evil.example/", "URL|ftp://example.org", "URL|https://exa mple.org", "URL|//example.org",
        "TEXT|see https://evil.example", "TEXT|see WWW.evil.example", "TEXT|mailto:a@b.example",
        "TEXT|{{components}}", "COMPONENT|http://x"})
    void wrongValuesAreRefusedByName(PlaceholderType type, String typed) {
        assertThat(english("t", "{{v}}", type).render(Map.of("v", typed), FACTS).violations())
                .extracting(Violation::field).containsExactly("values.v");
    }

    @Test
    void valuesOverTheirLengthOrOnSeveralLinesOrInvisibleAreRefused() {
        Renderer renderer = english("t", "{{v}}", PlaceholderType.TEXT);

        assertThat(renderer.render(Map.of("v", "x".repeat(101)), FACTS).violations())
                .containsExactly(new Violation("values.v", "is too long: 101 of at most 100 characters"));
        assertThat(renderer.render(Map.of("v", "a\nb"), FACTS).violations()).hasSize(1);
        assertThat(renderer.render(Map.of("v", "a\u202Eb"), FACTS).violations()).hasSize(1);
        assertThat(renderer.render(Map.of("v", "a\u0000b"), FACTS).violations()).hasSize(1);
        assertThat(renderer.render(Map.of("v", "a\uD800b"), FACTS).violations()).hasSize(1);
        assertThat(renderer.render(Map.of("v", "👩‍💻 works"), FACTS).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[click](x)", "![i](x)", "<b>bold</b>", "**loud**", "`code`", "# head", "- item", "1. item",
        "> quote", "---", "a_b_c", "&lt;script&gt;", "\\*", "[a]: b", "<a@b.example>", "wow!", "+ x", "= =", "2) x",
        "*", "_", "[", "\\", "~~x~~", "| a | b |"})
    void valuesReadAsTypedAndBringNoMarkup(String value) {
        Renderer renderer = english("t", "{{v}}\n\nSee: {{v}}[here](https://ok.example) and {{v}}",
                PlaceholderType.TEXT);

        String body = renderer.render(Map.of("v", value), FACTS).variants().get(PAGE_EN).body();

        assertThat(Markdown.toPlainText(body))
                .isEqualTo(value + "\n\nSee: " + value + "here (https://ok.example) and " + value);
        assertThat(Markdown.toHtml(body)).doesNotContain("<h3", "<ul", "<ol", "<blockquote", "<code", "<em", "<strong",
                "<hr", "<img", "<b>");
        assertThat(Markdown.toHtml(body).split("<a ", -1)).hasSize(2);
    }

    @Test
    void valuesAreNotTemplatesThemselves() {
        PlaceholderSpec link = new PlaceholderSpec("v", PlaceholderType.URL, true, Map.of(Language.ENGLISH, "V"), 100);

        assertThat(new Renderer(Map.of(PAGE_EN, new VariantText("t", "{{v}}")), List.of(link))
                .render(Map.of("v", "https://example.org/%7B%7Bcomponents%7D%7D"), FACTS).variants().get(PAGE_EN)
                .body())
                .isEqualTo("<https://example.org/%7B%7Bcomponents%7D%7D>");
    }

    @Test
    void addressesFitIntoALinkWithWords() {
        String body = english("t", "[the report]({{v}})", PlaceholderType.URL)
                .render(Map.of("v", "https://example.org/a)b"), FACTS).variants().get(PAGE_EN).body();

        assertThat(Markdown.toPlainText(body)).isEqualTo("the report (https://example.org/a)b)");
    }

    @Test
    void optionalValuesMayBeLeftOut() {
        PlaceholderSpec optional = new PlaceholderSpec("v", PlaceholderType.NUMBER, false,
                Map.of(Language.ENGLISH, "V"), 10);

        assertThat(new Renderer(Map.of(PAGE_EN, new VariantText("t", "a {{v}}b")), List.of(optional))
                .render(Map.of("v", " "), FACTS).variants().get(PAGE_EN).body()).isEqualTo("a b");
    }

    @Test
    void aRenderingThatGotTooLongIsRefused() {
        assertThat(english("{{v}} ".repeat(4), "x", PlaceholderType.TEXT).render(Map.of("v", "x".repeat(99)), FACTS)
                .violations()).extracting(Violation::field).containsExactly("variants.statuspage.en.title");
    }

    private static Renderer english(String title, String body) {
        return new Renderer(Map.of(PAGE_EN, new VariantText(title, body)), List.of());
    }

    private static Renderer english(String title, String body, PlaceholderType type) {
        return new Renderer(Map.of(PAGE_EN, new VariantText(title, body)), List.of(
                new PlaceholderSpec("v", type, true, Map.of(Language.ENGLISH, "V"), 100)));
    }

    private static String body(PlaceholderType type, String typed) {
        Rendering rendering = english("t", "{{v}}", type).render(Map.of("v", typed), FACTS);
        assertThat(rendering.violations()).isEmpty();
        return rendering.variants().get(PAGE_EN).body();
    }
}
