package io.herald.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.sms.SmsText.Alphabet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource({"160,1", "161,2", "306,2", "307,3", "459,3", "460,4"})
    void textsOfTheDefaultAlphabetAreCutAt160And153(int length, int parts) {
        assertThat(SmsText.of("a".repeat(length)).parts()).hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource({"70,1", "71,2", "134,2", "135,3", "201,3", "202,4"})
    void otherTextsAreCutAt70And67(int length, int parts) {
        SmsText text = SmsText.of("ж".repeat(length));

        assertThat(text.alphabet()).isEqualTo(Alphabet.UCS2);
        assertThat(text.parts()).hasSize(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"à", "è", "é", "ù", "É", "Ç", "ä", "ö", "ü", "ß", "ñ", "£", "¥", "§", "¿", "€", "[", "]",
        "{", "}", "^", "|", "~", "\\", "@", "_", "Ω"})
    void phonesHaveTheseCharacters(String character) {
        assertThat(SmsText.of(character).alphabet()).isEqualTo(Alphabet.GSM7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ç", "ê", "â", "î", "ô", "û", "ë", "ï", "À", "È", "œ", "«", "`", "✅", "決"})
    void phonesDoNotHaveThese(String character) {
        assertThat(SmsText.of(character).alphabet()).isEqualTo(Alphabet.UCS2);
    }

    @Test
    void charactersOfTheExtensionTakeTwoPlaces() {
        assertThat(SmsText.of("a€b").units()).isEqualTo(4);
        assertThat(SmsText.of("€".repeat(80)).parts()).hasSize(1);
        assertThat(SmsText.of("€".repeat(81)).parts()).hasSize(2);
    }

    @Test
    void anEscapeIsNeverCutFromItsCharacter() {
        SmsText text = SmsText.of("a".repeat(152) + "€" + "b".repeat(100));

        assertThat(text.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(100));
    }

    @Test
    void anEscapeThatDoesNotFitCanCostOnePartMore() {
        // 306 septets would be two parts of 153, but a pair of them lies across the border
        SmsText text = SmsText.of("a".repeat(152) + "€" + "b".repeat(152));

        assertThat(text.units()).isEqualTo(306);
        assertThat(text.parts()).hasSize(3);
    }

    @Test
    void anEmojiIsNeverSplit() {
        SmsText text = SmsText.of("a".repeat(66) + "😀" + "b".repeat(10));

        assertThat(text.parts()).containsExactly("a".repeat(66), "😀" + "b".repeat(10));
    }

    @Test
    void typographyDoesNotDoubleThePrice() {
        SmsText text = SmsText.of("L’état « vert » – c’est…".replace("« ", "\u201c").replace(" »", "\u201d"));

        assertThat(text.alphabet()).isEqualTo(Alphabet.GSM7);
        assertThat(text.whole()).isEqualTo("L'état \"vert\" - c'est...");
    }

    @Test
    void thePartsTogetherAreTheText() {
        String words = "Les paiements échouent {€} [à 20 %]. ".repeat(20);

        assertThat(SmsText.of(words).whole()).isEqualTo(words);
    }

    @Test
    void theDefaultAlphabetIsEncodedAsTheStandardSays() {
        assertThat(HexFormat.of().formatHex(Gsm7.encode("@£$ {€} é\u00e0\n")))
                .isEqualTo("000102201b281b651b2920057f0a");
        assertThat(Gsm7.decode(HexFormat.of().parseHex("000102201b281b651b2920057f0a"))).isEqualTo("@£$ {€} éà\n");
    }

    @Test
    void whatTheAlphabetDoesNotHaveIsNotEncoded() {
        assertThatThrownBy(() -> Gsm7.encode("ç")).isInstanceOf(IllegalArgumentException.class);
    }
}
