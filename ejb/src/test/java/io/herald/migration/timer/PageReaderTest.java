package io.herald.migration.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.migration.AdvanceMigration;
import io.herald.migration.OldPage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private final List<String> told = new ArrayList<>();
    private final PageReader reader = new PageReader(new Remembering(), true);

    private final class Remembering extends AdvanceMigration {

        @Override
        public void keep(String id, String address, String body) {
            told.add("keep " + body.length());
        }

        @Override
        public void leaveOut(String id, String address, String problem) {
            told.add("leave out: " + problem);
        }

        @Override
        public void stop(String id, String reason) {
            told.add("stop: " + reason);
        }

        @Override
        public void waitFor(String id, Duration time, String reason) {
            told.add("wait " + time.toSeconds() + " s: " + reason);
        }
    }

    @Test
    void aBusyPageIsLeftInPeaceForAsLongAsItAsksAndReadAfterwards() throws IOException {
        try (OldPage page = new OldPage()) {
            page.refusals.addAll(List.of(420, 429, 503));
            String address = page.address() + "/incidents/oldincident1.json";
            for (int i = 0; i < 3; i++) {
                assertThat(reader.read("m1", address, Instant.EPOCH)).isFalse();
            }
            assertThat(reader.read("m1", address, Instant.EPOCH)).isTrue();
            assertThat(reader.read("m1", page.address() + "/nothing.json", Instant.EPOCH)).isTrue();
        }

        assertThat(told).startsWith("wait 7 s: the page answered 420", "wait 7 s: the page answered 429",
                "wait 7 s: the page answered 503").endsWith("leave out: the page answered 404").hasSize(5);
        assertThat(told.get(3)).startsWith("keep ");
    }

    @Test
    void anAddressInAPrivateNetworkIsNotEvenAsked() throws IOException {
        PageReader strict = new PageReader(new Remembering(), false);
        try (OldPage page = new OldPage()) {
            assertThat(strict.read("m1", page.address() + "/api/v2/components.json", Instant.EPOCH)).isFalse();
            assertThat(strict.read("m1", "http://169.254.169.254/latest/meta-data", Instant.EPOCH)).isFalse();
            assertThat(strict.read("m1", "http://[::1]/", Instant.EPOCH)).isFalse();
            assertThat(page.asked).isEmpty();
        }

        assertThat(told).hasSize(3).allMatch(each -> each.startsWith("stop: the address leads into a private network"));
    }
}
