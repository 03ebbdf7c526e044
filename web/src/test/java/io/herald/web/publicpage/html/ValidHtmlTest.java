package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is valid HTML to the checker that the editors of the standard use (Nu Html Checker). */
class ValidHtmlTest {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/fr", "/en/history", "/fr/incidents/inc000000003", "/en/uptime", "/fr/uptime",
        "/en/uptime/cmp000000003", "/fr/uptime/cmp000000001"})
    void everyKindOfPageIsValid(String path) throws Exception {
        assertThat(complaints(TestSite.text(Sample.troubled(), path))).isEmpty();
    }

    @Test
    void aNoticeWithAButtonIsValid() throws Exception {
        assertThat(complaints(
                TestSite.outcome(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW),
                        Notice.CONFIRM.name())))
                .isEmpty();
    }

    @Test
    void theCheckerWouldFindAMistake() throws Exception {
        assertThat(complaints("<!DOCTYPE html><html lang=en><title>x</title><ul><p>no item</ul>")).contains("error");
    }

    private String complaints(String html) throws Exception {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
