package io.herald.web.publicpage.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.migration.FindFormerAddresses;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FormerAddressesTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final FormerAddresses former = new FormerAddresses(new FindFormerAddresses(null) {

        @Override
        public Map<String, String> handle() {
            readings.incrementAndGet();
            return Map.of("oldincident1", "newincident1");
        }
    });

    @Test
    void anOldIdLeadsToTheNewOneWhereverItStandsInTheAddress() {
        assertThat(former.now("/incidents/oldincident1", 1)).contains("/incidents/newincident1");
        assertThat(former.now("/fr/incidents/oldincident1", 1)).contains("/fr/incidents/newincident1");
        assertThat(former.now("/components/oldincident1/history.atom", 1))
                .contains("/components/newincident1/history.atom");
        assertThat(former.now("/elsewhere/oldincident1", 1)).isEmpty();
    }

    @Test
    void nonsenseCostsOneReadingForEachStateOfThePage() {
        former.now("/incidents/nonsense0001", 1);
        former.now("/incidents/nonsense0002", 1);
        assertThat(readings).hasValue(1);

        former.now("/incidents/nonsense0001", 2);
        assertThat(readings).hasValue(2);
    }
}
