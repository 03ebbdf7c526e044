package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FallbackTest {

    private static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey PAGE_FR = VariantKey.statusPage(Language.FRENCH);
    private static final VariantKey MAIL_EN = VariantKey.email(Language.ENGLISH);
    private static final VariantKey MAIL_FR = VariantKey.email(Language.FRENCH);
    private static final VariantText ENGLISH = new VariantText("page", "english");
    private static final VariantText FRENCH = new VariantText("page", "français");
    private static final VariantText ENGLISH_MAIL = new VariantText("mail", "english");
    private static final VariantText FRENCH_MAIL = new VariantText("mail", "français");

    @Test
    void wordsOfTheChannelInTheLanguageComeFirst() {
        assertThat(Fallback.find(Map.of(PAGE_EN, ENGLISH, PAGE_FR, FRENCH, MAIL_EN, ENGLISH_MAIL, MAIL_FR,
                FRENCH_MAIL), MAIL_FR)).contains(FRENCH_MAIL);
    }

    @Test
    void aFrenchReaderGetsTheFrenchPageRatherThanAnEnglishMail() {
        assertThat(Fallback.find(Map.of(PAGE_EN, ENGLISH, PAGE_FR, FRENCH, MAIL_EN, ENGLISH_MAIL), MAIL_FR))
                .contains(FRENCH);
    }

    @Test
    void theChannelInTheDefaultLanguageComesNext() {
        assertThat(Fallback.find(Map.of(PAGE_EN, ENGLISH, MAIL_EN, ENGLISH_MAIL), MAIL_FR)).contains(ENGLISH_MAIL);
    }

    @Test
    void thePageInTheDefaultLanguageIsTheLastResort() {
        assertThat(Fallback.find(Map.of(PAGE_EN, ENGLISH), MAIL_FR)).contains(ENGLISH);
        assertThat(Fallback.find(Map.of(MAIL_EN, ENGLISH_MAIL), PAGE_FR)).isEmpty();
    }

    @Test
    void aTextIsCompleteOnEveryChannelInEachOfItsLanguages() {
        assertThat(Fallback.complete(Map.of(PAGE_EN, ENGLISH, MAIL_FR, FRENCH_MAIL))).isEqualTo(
                Map.of(PAGE_EN, ENGLISH, MAIL_EN, ENGLISH, MAIL_FR, FRENCH_MAIL, PAGE_FR, ENGLISH));
    }

    @Test
    void variantsOfOtherChannelsStay() {
        VariantKey sms = new VariantKey(ChannelKey.of("sms"), Language.ENGLISH);

        assertThat(Fallback.complete(Map.of(PAGE_EN, ENGLISH, sms, FRENCH))).containsEntry(sms, FRENCH)
                .containsEntry(MAIL_EN, ENGLISH);
    }
}
