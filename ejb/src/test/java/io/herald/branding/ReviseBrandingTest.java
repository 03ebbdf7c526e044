package io.herald.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.herald.branding.jpa.JpaLooks;
import io.herald.incident.PageChanges;
import io.herald.incident.domain.PublicPageChanged;
import io.herald.incident.jpa.JpaPublicPage;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.testing.Database;
import io.herald.testing.Observed;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviseBrandingTest {

    private static final Logo LOGO = Logo.of(Logo.SVG,
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));

    @RegisterExtension
    final Database database = Database.fresh();

    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final Observed<PublicPageChanged> changes = new Observed<>();

    @Test
    void whatWasChosenIsReadBack() {
        database.run(session -> revise(session).handle(new ReviseBranding.Command(1, " #7A1F5C ", "#f0a6d8",
                Optional.of(LOGO), "mailto:help@example.org",
                Map.of(Language.ENGLISH, "Example Ltd", Language.FRENCH, " "))));

        Branding read = database.transact(ReviseBrandingTest::read);

        assertThat(read).isEqualTo(new Branding(Optional.of(new Colour("#7a1f5c")),
                Optional.of(new Colour("#f0a6d8")), Optional.of(LOGO), Optional.of("mailto:help@example.org"),
                Map.of(Language.ENGLISH, "Example Ltd"), 2));
        assertThat(audit.actions()).containsExactly("branding.revised");
        assertThat(changes.fired()).hasSize(1);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsKept() {
        Logo script = Logo.of(Logo.PNG, "<script>".getBytes(StandardCharsets.UTF_8));
        database.run(session -> assertThatThrownBy(() -> revise(session).handle(new ReviseBranding.Command(1, "#ffee00",
                "navy", Optional.of(script), "javascript:alert(1)", Map.of(Language.ENGLISH, "x".repeat(501)))))
                .isInstanceOfSatisfying(ValidationException.class,
                        refused -> assertThat(refused.violations()).extracting(Violation::field)
                                .containsExactly("accent", "accentDark", "supportUrl", "footer.en", "logo")));

        assertThat(database.transact(ReviseBrandingTest::read).accent()).isEmpty();
    }

    @Test
    void aPaleColourIsRefusedAndItsContrastToldBefore() {
        database.run(session -> assertThatThrownBy(() -> revise(session).handle(new ReviseBranding.Command(1,
                "#8a8a8a", "", Optional.empty(), "", Map.of())))
                .isInstanceOfSatisfying(ValidationException.class,
                        refused -> assertThat(refused.violations()).extracting(Violation::message)
                                .containsExactly(
                                        "does not stand out enough from the page, with a contrast below 4.5 to 1")));
        database.run(session -> {
            assertThat(revise(session).contrast("#8a8a8a", false).orElseThrow()).isCloseTo(3.1, within(0.1));
            assertThat(revise(session).contrast("grey", false)).isEmpty();
        });
    }

    @Test
    void anOldFormIsRefused() {
        database.run(session -> assertThatThrownBy(() -> revise(session)
                .handle(new ReviseBranding.Command(0, "", "", Optional.empty(), "", Map.of())))
                .isInstanceOf(StaleVersionException.class));
    }

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#34479c, 8.3"})
    void contrastIsThatOfTheStandard(String colour, double onWhite) {
        assertThat(new Colour(colour).contrastWith(Colour.WHITE)).isCloseTo(onWhite, within(0.05));
    }

    @Test
    void inkIsWhateverReadsBetter() {
        assertThat(new Colour("#ffe066").ink()).isEqualTo(Colour.BLACK);
        assertThat(new Colour("#34479c").ink()).isEqualTo(Colour.WHITE);
    }

    private ReviseBranding revise(Session session) {
        return new ReviseBranding(session.repository(JpaLooks.class),
                new PageChanges(session.repository(JpaPublicPage.class), changes), audit);
    }

    private static Branding read(Session session) {
        return new ReadBranding(session.repository(JpaLooks.class)).handle();
    }
}
