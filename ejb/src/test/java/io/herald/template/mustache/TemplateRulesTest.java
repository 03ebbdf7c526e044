package io.herald.template.mustache;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.shared.Violation;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey PAGE_FR = VariantKey.statusPage(Language.FRENCH);

    @Test
    void aGoodTemplateHasNothingWrong() {
        assertThat(TemplateRules.check(Map.of(PAGE_EN, new VariantText("{{region}}", "{{ components }} fails"), PAGE_FR,
                new VariantText("Panne", "{{components}} en {{region}}")), List.of(text("region")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{region}}}", "{{&region}}", "{{#region}}x{{/region}}", "{{^region}}x{{/region}}",
        "{{>region}}", "{{! comment }}", "{{=<% %>=}}", "{{region", "region}}", "{{ }}", "{{Region}}", "{{a.b.c}}",
        "{{re gion}}", "{{-index}}", "{{.}}"})
    void onlyPlainPlaceholdersAreAllowed(String tag) {
        assertThat(problems("Title", "{{region}} " + tag, text("region"))).extracting(Violation::field)
                .contains("variants.statuspage.en.body");
    }

    @Test
    void unknownPlaceholdersAreNamed() {
        assertThat(problems("{{region}}", "In {{regoin}}", text("region"))).containsExactly(
                new Violation("variants.statuspage.en.body", "holds an unknown placeholder {{regoin}}"));
    }

    @Test
    void everyVariantHasToSayTheSameFacts() {
        assertThat(TemplateRules.check(Map.of(PAGE_EN, new VariantText("Trouble", "In {{region}}"), PAGE_FR,
                new VariantText("Panne", "Quelque part")), List.of(text("region")))).containsExactly(new Violation(
                        "variants.statuspage.fr", "does not say {{region}}, which another variant does"));
    }

    @Test
    void whatPeopleActUponStandsInEveryVariantToo() {
        assertThat(TemplateRules.check(Map.of(PAGE_EN, new VariantText("{{components}}", "Next: {{next_update}}"),
                PAGE_FR, new VariantText("Panne", "{{components}}, {{started_at}}")), List.of()))
                .containsExactly(new Violation("variants.statuspage.fr",
                        "does not say {{next_update}}, which another variant does"));
    }

    @Test
    void aBriefChannelMayLeaveFactsToThePage() {
        assertThat(TemplateRules.check(Map.of(PAGE_EN, new VariantText("{{components}}", "In {{region}}"),
                new VariantKey(ChannelKey.SMS, Language.ENGLISH), new VariantText("Trouble", "See the page.")),
                List.of(text("region")))).isEmpty();
    }

    @Test
    void aPlaceholderThatNoTextUsesIsRefused() {
        assertThat(problems("Trouble", "Somewhere", text("region")))
                .containsExactly(new Violation("placeholders.region", "is used in no text"));
    }

    @Test
    void namesThatAreTakenTwiceOrMalformedAreRefused() {
        assertThat(problems("T", "{{components}}", text("components"))).extracting(Violation::field)
                .contains("placeholders.components");
        assertThat(problems("T", "{{a}}", text("a"), text("a"))).containsExactly(
                new Violation("placeholders.a", "is declared twice"));
        assertThat(problems("T", "{{x}}", text("x"), text("@time_zone"))).extracting(Violation::field)
                .contains("placeholders.@time_zone");
    }

    @Test
    void thePageInTheDefaultLanguageIsNeeded() {
        assertThat(TemplateRules.check(Map.of(PAGE_FR, new VariantText("Panne", "Oui")), List.of()))
                .containsExactly(new Violation("variants.statuspage.en", "must not be empty"));
    }

    @Test
    void channelsWithoutTextsOfTheirOwnAreRefused() {
        assertThat(TemplateRules.check(Map.of(PAGE_EN, new VariantText("T", "B"),
                new VariantKey(ChannelKey.of("pigeon"), Language.ENGLISH), new VariantText("T", "B")), List.of()))
                .extracting(Violation::field).containsExactly("variants.pigeon.en");
    }

    @Test
    void labelsAndLengthsHaveLimits() {
        PlaceholderSpec bad = new PlaceholderSpec("a", PlaceholderType.TEXT, true,
                Map.of(Language.FRENCH, "x".repeat(101)), 0);

        assertThat(problems("T", "{{a}}", bad)).extracting(Violation::field).containsExactlyInAnyOrder(
                "placeholders.a.label", "placeholders.a.label", "placeholders.a.maxLength");
    }

    private static List<Violation> problems(String title, String body, PlaceholderSpec... placeholders) {
        return TemplateRules.check(Map.of(PAGE_EN, new VariantText(title, body)), List.of(placeholders));
    }

    private static PlaceholderSpec text(String name) {
        return new PlaceholderSpec(name, PlaceholderType.TEXT, true, Map.of(Language.ENGLISH, name), 40);
    }
}
