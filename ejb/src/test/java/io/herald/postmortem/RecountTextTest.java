package io.herald.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.ComponentChange;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentSummary;
import io.herald.incident.IncidentUpdateId;
import io.herald.incident.PublicUpdate;
import io.herald.incident.SeverityLevel;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import io.herald.incident.UpdateText;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecountTextTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Language FRENCH = Language.FRENCH;

    private static final PublicUpdate FIRST = update(0, IncidentStatus.INVESTIGATING, "Payments fail",
            "We *look* into it.\n\nMore soon.", "Paiements en échec", "Nous cherchons.",
            List.of(change("Payments", ComponentStatus.OPERATIONAL, ComponentStatus.MAJOR_OUTAGE),
                    change("Login", ComponentStatus.OPERATIONAL, ComponentStatus.OPERATIONAL)));
    private static final PublicUpdate LAST = update(Duration.ofHours(13).toMinutes(), IncidentStatus.RESOLVED,
            "All is well", "Done.", "C'est réglé", "Terminé.",
            List.of(change("Payments", ComponentStatus.MAJOR_OUTAGE, ComponentStatus.OPERATIONAL)));
    private static final PublicUpdate AFTER = update(4_000, IncidentStatus.POSTMORTEM, "Post-mortem", "Sorry.",
            "Bilan", "Pardon.", List.of());

    @Test
    void whatWasSaidStandsInOrderWithTimesWordsAndStates() {
        assertThat(plain(english(List.of(LAST, FIRST), List.of()).published().list())).isEqualTo("""
            - **Mar 6, 2026, 1:00 PM** · investigating · Payments fail. We look into it. More soon. \
            · Payments: major outage
            - **Mar 7, 2026, 2:00 AM** · resolved · All is well. Done. · Payments: operational""");
    }

    @Test
    void itSpeaksTheLanguageOfTheDraft() {
        Recount french = new RecountText(FRENCH, PARIS).of(incident(List.of(FIRST), List.of()));

        assertThat(french.published().heading()).startsWith("**Ce que nous avons dit, et quand** (heure");
        assertThat(plain(french.published().list())).isEqualTo(
                "- **6 mars 2026, 13:00** · analyse en cours · Paiements en échec. Nous cherchons. "
                        + "· Payments : panne majeure");
    }

    @Test
    void theDayIsNamedOnceAndTheEarlierPostmortemNotAtAll() {
        String list = plain(english(List.of(AFTER, update(20, IncidentStatus.MONITORING, "Fixed", "", "Corrigé", "",
                List.of()), FIRST), List.of()).published().list());

        assertThat(list).contains("**1:20 PM** · fix in place, watched · Fixed").doesNotContain("Sorry");
    }

    @Test
    void whatWasDoneInsideIsForTheInside() {
        Recount recount = english(List.of(FIRST), List.of(
                entry(0, "Ada", TimelineKind.DECLARED, "Payments fail"),
                entry(1, "Herald", TimelineKind.PLANNED, "10 / 30 / 3"),
                entry(2, "Ada", TimelineKind.MESSAGE_DRAFTED, ""),
                entry(9, "Ben", TimelineKind.NOTED, "Node [7](http://x) is full")));

        assertThat(plain(recount.internal().list())).isEqualTo("""
            - **Mar 6, 2026, 1:00 PM** · incident declared · Ada · Payments fail
            - **1:01 PM** · communication planned · Herald
            - **1:09 PM** · note · Ben · Node \\[7\\](http://x) is full""");
        assertThat(recount.published().list()).doesNotContain("Ben", "Node");
    }

    @Test
    void aLongStoryIsToldWithFewerWordsButAllItsTimes() {
        List<PublicUpdate> many = IntStream.range(0, 30).mapToObj(at -> update(at * 5L, IncidentStatus.IDENTIFIED,
                "Update " + at, "words ".repeat(90), "Point " + at, "mots ".repeat(90), List.of())).toList().reversed();

        String list = english(many, List.of()).published().list();

        assertThat(list.lines()).hasSize(30);
        assertThat(list).hasSizeLessThan(PostmortemParts.LONGEST_PART).contains("Update 29");
    }

    @Test
    void aSecondTimelineTakesThePlaceOfTheFirst() {
        Recount.Block before = english(List.of(FIRST), List.of()).published();
        Recount.Block after = english(List.of(LAST, FIRST), List.of()).published();
        String edited = before.into("The disk was full.\r\n") + "\n\nSo we made it larger.";

        String twice = after.into(edited);

        assertThat(twice).isEqualTo("The disk was full.\n\n" + after.heading() + "\n\n" + after.list()
                + "\n\nSo we made it larger.");
        assertThat(after.into(twice)).isEqualTo(twice);
        assertThat(after.into("")).isEqualTo(after.heading() + "\n\n" + after.list());
    }

    @Test
    void whereNothingWasSaidNothingIsAdded() {
        assertThat(english(List.of(), List.of()).published().into("Words.")).isEqualTo("Words.");
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasAWordInBothLanguages(TimelineKind kind) {
        for (Language language : List.of(Language.ENGLISH, FRENCH)) {
            assertThatCode(() -> Phrases.of(RecountText.class, language).text("step." + kind.wire()))
                    .doesNotThrowAnyException();
        }
    }

    private static Recount english(List<PublicUpdate> newestFirst, List<TimelineEntryView> timeline) {
        return new RecountText(Language.ENGLISH, PARIS).of(incident(newestFirst, timeline));
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static PublicUpdate update(long minute, IncidentStatus status, String title, String body, String titre,
            String texte, List<ComponentChange> changes) {
        Instant at = NOON.plus(Duration.ofMinutes(minute));
        return new PublicUpdate(new IncidentUpdateId("update" + minute), status,
                Map.of(Language.ENGLISH, new UpdateText(title, body), FRENCH, new UpdateText(titre, texte)), at, at, at,
                Optional.empty(), changes);
    }

    private static ComponentChange change(String name, ComponentStatus before, ComponentStatus after) {
        return new ComponentChange(new ComponentId(name), name, before, after);
    }

    private static TimelineEntryView entry(long minute, String who, TimelineKind kind, String detail) {
        return new TimelineEntryView(NOON.plus(Duration.ofMinutes(minute)), who, kind, detail);
    }

    private static IncidentDetail incident(List<PublicUpdate> newestFirst, List<TimelineEntryView> timeline) {
        UserSummary someone = new UserSummary(new UserId("ada"), "ada", "Ada", "ada@example.org", Language.ENGLISH,
                Set.of(), true);
        var summary = new IncidentSummary(new IncidentId("incident0001"), "INC-2026-0001", "API fails",
                IncidentKind.OUTAGE, SeverityLevel.SEV1, Impact.MAJOR, IncidentStatus.RESOLVED, "Ada", NOON, NOON,
                Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty(), 1);
        return new IncidentDetail(summary, "console", Optional.empty(), someone, someone, "Ada", List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), timeline, List.of(),
                newestFirst);
    }
}
