package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.herald.channel.PublicLinks;
import io.herald.incident.EmbedLook.Colours;
import io.herald.incident.domain.PublicPageChanged;
import io.herald.incident.jpa.JpaPublicPage;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Violation;
import io.herald.testing.Database;
import io.herald.testing.Observed;
import io.herald.testing.RecordingAuditTrail;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbedLookTest {

    private static final Colours RED = new Colours("#b42323", "#FFFFFF");

    @RegisterExtension
    final Database database = Database.fresh();

    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final Observed<PublicPageChanged> news = new Observed<>();

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(new Colours("#000000", "#ffffff").contrast()).isEqualTo(21, within(0.01));
        assertThat(new Colours("#777777", "#ffffff").contrast()).isEqualTo(4.48, within(0.01));
    }

    @Test
    void cornersColoursAndContrastAreChecked() {
        assertThat(look("bottom-left", RED).violations()).isEmpty();
        assertThat(look("middle", new Colours("red", "#fff")).violations()).extracting(Violation::field)
                .containsExactly("position", "incident");
        assertThat(look("top-left", new Colours("#777777", "#ffffff")).violations()).singleElement()
                .satisfies(wrong -> assertThat(wrong.message()).contains("stand out"));
    }

    @Test
    void theLookIsKeptWithThePageAndThePublicSeesIt() {
        PageSettings before = page();
        assertThat(before.embed()).isEqualTo(EmbedLook.USUAL);

        revise(before.version(), look("top-left", RED));

        assertThat(page().embed()).isEqualTo(look("top-left", RED));
        assertThat(news.fired()).hasSize(1);
        assertThat(audit.actions()).containsExactly("page.embed_revised");
        assertThatThrownBy(() -> revise(before.version(), EmbedLook.USUAL)).isInstanceOf(StaleVersionException.class);
        revise(page().version(), EmbedLook.USUAL);
        assertThat(page().embed()).isEqualTo(EmbedLook.USUAL);
    }

    private static EmbedLook look(String corner, Colours colours) {
        return new EmbedLook(corner, Optional.of(colours), Optional.empty());
    }

    private void revise(long version, EmbedLook look) {
        database.run(session -> {
            JpaPublicPage pages = session.repository(JpaPublicPage.class);
            new ReviseEmbedLook(pages, new PageChanges(pages, news), audit).handle(version, look);
        });
    }

    private PageSettings page() {
        return database.transact(session -> new ReadPageSettings(session.repository(JpaPublicPage.class),
                new PublicLinks("https://status.example.org")).handle());
    }
}
