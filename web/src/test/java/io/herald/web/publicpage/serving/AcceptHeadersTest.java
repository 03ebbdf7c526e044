package io.herald.web.publicpage.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeadersTest {

    private static final List<Language> OFFERED = List.of(Language.ENGLISH, Language.FRENCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fr | fr", "fr-CA, en;q=0.8 | fr", "en-GB,en;q=0.9,fr;q=0.8 | en",
        "de, fr;q=0.5, en;q=0.4 | fr", "en;q=0, fr;q=0.1 | fr", "FR-fr | fr"})
    void theReaderGetsTheLanguageLikedBest(String header, String expected) {
        assertThat(AcceptLanguage.best(header, OFFERED)).contains(Language.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "en;q=x", ";;;", "fr;q=0"})
    void nonsenseAndForeignLanguagesChooseNone(String header) {
        assertThat(AcceptLanguage.best(header, OFFERED)).isEmpty();
    }

    @Test
    void aMissingOrMonstrousLanguageHeaderChoosesNone() {
        assertThat(AcceptLanguage.best(null, OFFERED)).isEqualTo(Optional.empty());
        assertThat(AcceptLanguage.best("fr,".repeat(10_000), OFFERED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.2", "*", "GZIP", "x-gzip",
        "identity;q=0.5, *;q=0.1", "gzip ; q=0.001"})
    void compressesForWhoeverTakesGzip(String header) {
        assertThat(AcceptEncoding.allowsGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "gzipped"})
    void doesNotCompressForOthers(String header) {
        assertThat(AcceptEncoding.allowsGzip(header)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"a\" | true", "W/\"a\" | true", "\"b\", \"a\" | true", "* | true",
        "\"b\" | false", "a | false", "\"a-gzip\" | false", " '' | false"})
    void knowsItsOwnValidator(String header, boolean matches) {
        assertThat(EntityTags.match(header, "\"a\"")).isEqualTo(matches);
    }

    @Test
    void aRequestWithoutValidatorIsNotConditional() {
        assertThat(EntityTags.match(null, "\"a\"")).isFalse();
    }
}
