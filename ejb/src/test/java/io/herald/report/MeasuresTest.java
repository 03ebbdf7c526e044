package io.herald.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.CsvPart;
import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import io.herald.report.domain.MeasureBook;
import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(MeasureTotals.median(Stream.of(8, 1, 3, 100).map(Duration::ofSeconds)))
                .contains(Duration.ofMillis(5500));
        assertThat(MeasureTotals.median(Stream.of(8, 1, 3).map(Duration::ofSeconds))).contains(Duration.ofSeconds(3));
        assertThat(MeasureTotals.median(Stream.of())).isEmpty();
    }

    @Test
    void sharesAreOfEverythingPromisedNotMeansOfMeans() {
        MeasureTotals totals = MeasureTotals.of(List.of(incident(1, 1, 4), incident(9, 4, 6)), List.of());

        assertThat(totals.cadenceKept()).contains(50);
        assertThat(totals.firstContactInTime()).contains(50);
        assertThat(totals.sentBackPerHundred()).contains(50);
        assertThat(totals.postmortemInTime()).isEmpty();
        assertThat(totals.actionsDone()).isEmpty();
        assertThat(totals.publication()).isEmpty();
    }

    @Test
    void moreThanAYearAtOnceIsRefused() {
        var measure = new MeasureCommunication(new OneEach(), CLOCK);

        assertThatThrownBy(() -> measure.handle(NOON, NOON)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> measure.handle(NOON.minus(Duration.ofDays(367)), NOON))
                .isInstanceOf(ValidationException.class);
        assertThat(measure.handle(NOON.minus(Duration.ofDays(366)), NOON).incidents()).hasSize(1);
    }

    @Test
    void anExportComesInPiecesOfAMonthWithHeadingsOnceAndIsAudited() {
        var export = new ExportMeasures(new OneEach(), audit, CLOCK);
        Instant from = NOON.minus(Duration.ofDays(40));

        CsvPart first = export.handle(MeasureTable.INCIDENTS, from, NOON, Optional.empty());
        CsvPart second = export.handle(MeasureTable.INCIDENTS, from, NOON, first.next());

        assertThat(first.next()).contains(from.plus(Duration.ofDays(31)).toString());
        assertThat(first.text()).startsWith("reference,title,severity,").contains("\r\nINC-1,'=1+1,SEV2,");
        assertThat(second.text()).startsWith("INC-1,").endsWith("\r\n");
        assertThat(second.next()).isEmpty();
        assertThat(audit.actions()).containsExactly("measures.exported");
    }

    @Test
    void stagesAndMessagesAreTablesToo() {
        var export = new ExportMeasures(new OneEach(), audit, CLOCK);
        Instant from = NOON.minus(Duration.ofDays(1));

        assertThat(export.handle(MeasureTable.STAGES, from, NOON, Optional.empty()).text())
                .isEqualTo("group,completed,median_seconds,ninetieth_seconds,longest_seconds\r\nlegal,2,60,70,80\r\n");
        assertThat(export.handle(MeasureTable.MESSAGES, from, NOON, Optional.empty()).text())
                .contains("\r\nm1,INC-1,Slow,update," + NOON + ",,90,5,0,1\r\n");
    }

    private static IncidentMeasures incident(int minutesToFirstWord, int kept, int promises) {
        return new IncidentMeasures(new IncidentId("i1"), "INC-1", "=1+1", SeverityLevel.SEV2, NOON,
                Optional.of(Duration.ofMinutes(minutesToFirstWord)), Optional.of(Duration.ofMinutes(5)), promises,
                kept, Duration.ofMinutes(9), 2, 1, Optional.empty(), 0, 0);
    }

    /** One row of each kind, whatever the days. */
    private static final class OneEach implements MeasureBook {

        @Override
        public List<IncidentMeasures> incidents(Instant from, Instant to, Instant now) {
            return List.of(incident(1, 1, 1));
        }

        @Override
        public List<MessageMeasures> messages(Instant from, Instant to) {
            return List.of(new MessageMeasures("m1", "INC-1", "Slow", Phase.UPDATE, NOON, Optional.empty(),
                    Optional.of(Duration.ofSeconds(90)), 5, 0, 1));
        }

        @Override
        public List<StageMeasures> stages(Instant from, Instant to) {
            return List.of(new StageMeasures("legal", 2, Duration.ofSeconds(60), Duration.ofSeconds(70),
                    Duration.ofSeconds(80)));
        }
    }
}
