package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A page and everything it loads stays light on the worst day, on the worst network. */
class PageWeightTest {

    private static final int MOST_BYTES = 60 * 1024;
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Test
    void aTroubledPageWeighsLessThan60KilobytesWithEverythingItLoads() {
        assertThat(weight(Sample.troubled())).isLessThan(MOST_BYTES / 4);
    }

    @Test
    void aPageOf500ComponentsDoesToo() {
        assertThat(weight(Sample.large(50, 10, 50))).isLessThan(MOST_BYTES);
    }

    private static int weight(PublicStatus status) {
        Snapshot snapshot = TestSite.create().snapshot(status, Appearance.PLAIN, Sample.NOW);
        String page = TestSite.text(snapshot, "/en");
        Stream<String> loaded = LOADED.matcher(page).results().map(found -> TestSite.text(snapshot, found.group(1)));
        return Stream.concat(Stream.of(page), loaded).mapToInt(PageWeightTest::compressed).sum();
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
