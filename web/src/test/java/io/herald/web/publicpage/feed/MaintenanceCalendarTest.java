package io.herald.web.publicpage.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** The calendar as an independent parser (ical4j) reads it. */
class MaintenanceCalendarTest {

    @Test
    void anIndependentParserFindsNothingWrong() throws Exception {
        ValidationResult result = calendar("/maintenance.ics").validate();

        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void anEventHasAStableNameItsTimesAndItsSequence() throws Exception {
        VEvent event = event("mnt000000001");

        assertThat(event.getProperty(Property.UID).orElseThrow().getValue())
                .isEqualTo("mnt000000001@status.northwind.example");
        DtStart<OffsetDateTime> start = event.getDateTimeStart();
        assertThat(start.getDate().toInstant()).isEqualTo(Sample.NOW.minusSeconds(1_800));
        assertThat(event.getProperty(Property.SEQUENCE).orElseThrow().getValue()).isEqualTo("2");
        assertThat(event.getProperty(Property.STATUS).orElseThrow().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .startsWith("In progress\n\nWe move payments to a faster database; cards, transfers and wallets");
    }

    @Test
    void whatWasCalledOffIsCancelledRatherThanGone() throws Exception {
        assertThat(event("mnt000000004").getProperty(Property.STATUS).orElseThrow().getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void linesAreFoldedBetweenCharacters() {
        String french = TestSite.text(SampleMaintenance.planned(), "/fr/maintenance.ics");

        assertThat(french.split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(french.replace("\r\n ", "")).contains("SUMMARY:Paiements : mise à niveau de la base");
    }

    @Test
    void aCalendarWithoutPlansIsStillOne() {
        assertThat(TestSite.text(Sample.calm(), "/maintenance.ics")).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0")
                .endsWith("END:VCALENDAR\r\n").doesNotContain("VEVENT");
    }

    private static VEvent event(String id) throws Exception {
        return calendar("/maintenance.ics").<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getProperty(Property.UID).orElseThrow().getValue().startsWith(id)).findFirst()
                .orElseThrow();
    }

    private static Calendar calendar(String path) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(TestSite.text(SampleMaintenance.planned(), path)));
    }
}
