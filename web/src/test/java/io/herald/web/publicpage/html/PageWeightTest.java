package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page and everything it loads stays light on the worst day, on the worst network. */
class PageWeightTest {

    private static final int MOST_BYTES = 60 * 1024;
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    /** What a browser loads by itself: stylesheet, icon, scripts, pictures. */
    private static final Pattern FETCHED = Pattern
            .compile("<(?:link rel=\"(?:stylesheet|icon|preload)\"|script|img|iframe)[^>]*? (?:href|src)=\"([^\"]+)\"");
    private static final Pattern BLOCKING = Pattern
            .compile("<(?:link rel=\"stylesheet\"|script(?![^>]* (?:defer|async)))[^>]*? (?:href|src)=\"([^\"]+)\"");

    @Test
    void aTroubledPageWeighsLessThan60KilobytesWithEverythingItLoads() {
        assertThat(weight(Sample.troubled())).isLessThan(MOST_BYTES / 4);
    }

    @Test
    void aPageOf500ComponentsDoesToo() {
        assertThat(weight(Sample.large(50, 10, 50))).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/fr", "/en/history", "/fr/uptime", "/en/incidents/inc000000003",
        "/fr/incidents/mnt000000001", "/en/uptime/cmp000000003", "/en/embed/frame"})
    void aPageAsksNobodyElseAndWaitsForItsStylesheetAlone(String path) {
        String page = TestSite.text(SampleMaintenance.eventful(), path);

        assertThat(matches(FETCHED, page)).isNotEmpty().allMatch(address -> address.matches("/(?!/).*"));
        assertThat(matches(BLOCKING, page)).as("the one request that the first paint waits for").hasSize(1)
                .allMatch(address -> address.startsWith("/assets/page."));
        assertThat(page).as("the policy allows nothing inline").doesNotContain("<style", " style=\"", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)").doesNotContainPattern("<script(?![^>]* defer)")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    private static List<String> matches(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
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
