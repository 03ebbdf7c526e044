package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextHashTest {

    private static final VariantKey PAGE = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey MAIL = VariantKey.email(Language.ENGLISH);

    @Test
    void theHashIsTheSameOnEveryMachineForEver() {
        // printf '10:statuspage2:en5:Title4:Body' | sha256sum
        assertThat(TextHash.of(Map.of(PAGE, new VariantText("Title", "Body"))))
                .isEqualTo("ec9a9f316bb58e20e59e3eeda5fe89819198410b46775da0b3590e96f4d665bc");
    }

    @Test
    void theOrderOfVariantsDoesNotMatter() {
        Map<VariantKey, VariantText> oneWay = new LinkedHashMap<>();
        oneWay.put(PAGE, new VariantText("a", "b"));
        oneWay.put(MAIL, new VariantText("c", "d"));
        Map<VariantKey, VariantText> otherWay = new LinkedHashMap<>();
        otherWay.put(MAIL, new VariantText("c", "d"));
        otherWay.put(PAGE, new VariantText("a", "b"));

        assertThat(TextHash.of(oneWay)).isEqualTo(TextHash.of(otherWay));
    }

    @Test
    void wordsCannotMoveBetweenTitleAndBody() {
        assertThat(TextHash.ofVariant(PAGE, new VariantText("ab", "c")))
                .isNotEqualTo(TextHash.ofVariant(PAGE, new VariantText("a", "bc")));
    }

    @Test
    void textsCannotMoveBetweenVariants() {
        assertThat(TextHash.of(Map.of(PAGE, new VariantText("a", "b"), MAIL, new VariantText("c", "d"))))
                .isNotEqualTo(TextHash.of(Map.of(PAGE, new VariantText("c", "d"), MAIL, new VariantText("a", "b"))));
    }

    @Test
    void textThatLooksLikeALengthDoesNotConfuseIt() {
        assertThat(TextHash.ofVariant(PAGE, new VariantText("1:a1:b", "x")))
                .isNotEqualTo(TextHash.ofVariant(PAGE, new VariantText("1:a", "1:bx")));
    }

    @Test
    void lineEndsAndSurroundingSpaceAreNoDifference() {
        assertThat(TextHash.ofVariant(PAGE, new VariantText(" a ", "b\r\nc\rd\n")))
                .isEqualTo(TextHash.ofVariant(PAGE, new VariantText("a", "b\nc\nd")));
    }
}
