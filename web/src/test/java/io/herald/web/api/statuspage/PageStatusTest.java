package io.herald.web.api.statuspage;

import static io.herald.incident.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.herald.incident.ComponentStatus.MAJOR_OUTAGE;
import static io.herald.incident.ComponentStatus.OPERATIONAL;
import static io.herald.incident.ComponentStatus.PARTIAL_OUTAGE;
import static io.herald.incident.ComponentStatus.UNDER_MAINTENANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageStatusTest {

    @Test
    void withoutComponentsEverythingIsOperational() {
        assertThat(PageStatus.of(page())).isEqualTo(PageStatus.ALL_OPERATIONAL);
        assertThat(PageStatus.ALL_OPERATIONAL.description()).isEqualTo("All Systems Operational");
        assertThat(PageStatus.ALL_OPERATIONAL.indicator()).isEqualTo("none");
    }

    @Test
    void aSingleComponentDecidesAlone() {
        assertThat(PageStatus.of(page(DEGRADED_PERFORMANCE))).isEqualTo(PageStatus.DEGRADED);
        assertThat(PageStatus.of(page(PARTIAL_OUTAGE))).isEqualTo(PageStatus.PARTIAL_OUTAGE);
        assertThat(PageStatus.of(page(MAJOR_OUTAGE))).isEqualTo(PageStatus.MAJOR_OUTAGE);
        assertThat(PageStatus.of(page(UNDER_MAINTENANCE))).isEqualTo(PageStatus.UNDER_MAINTENANCE);
    }

    @Test
    void howManyShareTheWorstStatusMatters() {
        assertThat(PageStatus.of(page(OPERATIONAL, DEGRADED_PERFORMANCE))).isEqualTo(PageStatus.PARTIALLY_DEGRADED);
        assertThat(PageStatus.of(page(OPERATIONAL, PARTIAL_OUTAGE))).isEqualTo(PageStatus.MINOR_OUTAGE);
        assertThat(PageStatus.of(page(OPERATIONAL, PARTIAL_OUTAGE, PARTIAL_OUTAGE)))
                .isEqualTo(PageStatus.PARTIAL_OUTAGE);
        assertThat(PageStatus.of(page(OPERATIONAL, MAJOR_OUTAGE))).isEqualTo(PageStatus.PARTIAL_OUTAGE);
        assertThat(PageStatus.of(page(MAJOR_OUTAGE, MAJOR_OUTAGE))).isEqualTo(PageStatus.MAJOR_OUTAGE);
    }

    @Test
    void anOpenIncidentMakesItWorseEvenIfAllComponentsWork() {
        PublicStatus status = Sample.withOpen(page(OPERATIONAL, OPERATIONAL), incident(Impact.CRITICAL));

        assertThat(PageStatus.of(status)).isEqualTo(PageStatus.MAJOR_OUTAGE);
    }

    @Test
    void anOpenIncidentNeverMakesItBetter() {
        PublicStatus status = Sample.withOpen(page(MAJOR_OUTAGE, MAJOR_OUTAGE), incident(Impact.NONE));

        assertThat(PageStatus.of(status)).isEqualTo(PageStatus.MAJOR_OUTAGE);
    }

    private static PublicIncident incident(Impact impact) {
        PublicIncident open = Sample.openIncident();
        return Sample.incident("inc000000009", "INC-9", impact, IncidentStatus.INVESTIGATING, Sample.NOW,
                Optional.empty(), "Title", "Titre", open.updates());
    }

    private static PublicStatus page(ComponentStatus... statuses) {
        ComponentView[] components = IntStream.range(0, statuses.length)
                .mapToObj(i -> Sample.component("cmp00000000" + i, i + 1, "Component " + i, statuses[i]))
                .toArray(ComponentView[]::new);
        return new PublicStatus(Sample.PAGE, List.of(Sample.group("grp000000001", "All", 1, components)), List.of(),
                List.of(), Sample.HISTORY, Sample.NOW, 1);
    }
}
