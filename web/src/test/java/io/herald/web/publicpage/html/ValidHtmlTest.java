package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Resource;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every page is valid HTML to the checker that the editors of the standard use (Nu Html Checker). */
class ValidHtmlTest {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    @Test
    void everyPageOfATroubledSiteIsValid() throws Exception {
        Snapshot snapshot = TestSite.create().snapshot(Sample.troubled(), Sample.NOW);
        Map<String, Resource> pages = new TreeMap<>(snapshot.outcomes());
        snapshot.resources().forEach(pages::put);

        for (Map.Entry<String, Resource> page : pages.entrySet()) {
            String text = page.getValue().choose(null).text();
            if (text.startsWith("<!DOCTYPE html>")) {
                assertThat(complaints(text)).as(page.getKey()).isEmpty();
            }
        }
    }

    @Test
    void aCalmFrenchPageIsValid() throws Exception {
        assertThat(complaints(TestSite.text(Sample.calm(), "/fr"))).isEmpty();
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
