package io.herald.template.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.identity.jpa.JpaUsers;
import io.herald.shared.Language;
import io.herald.shared.Window;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTemplatesTest {

    private static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey MAIL_FR = VariantKey.email(Language.FRENCH);
    private static final Map<VariantKey, VariantText> WORDS = Map.of(PAGE_EN,
            new VariantText("Trouble", "{{b}} and {{a}}"), MAIL_FR, new VariantText("Panne", "{{a}} et {{b}}"));
    private static final List<PlaceholderSpec> OPEN = List.of(
            new PlaceholderSpec("b", PlaceholderType.NUMBER, true,
                    Map.of(Language.ENGLISH, "Users", Language.FRENCH, "Utilisateurs"), 9),
            new PlaceholderSpec("a", PlaceholderType.TEXT, false,
                    Map.of(Language.ENGLISH, "Region", Language.FRENCH, "Région"), 40));

    @RegisterExtension
    final Database database = Database.fresh();

    private UserId author;

    @BeforeEach
    void somebodyWrites() {
        author = database.transact(session -> {
            User user = new User("carla", "Carla", "carla@example.org", Language.ENGLISH, Set.of("communicator"), "-",
                    SettableClock.NOON);
            session.repository(JpaUsers.class).add(user);
            return new UserId(user.id());
        });
    }

    @Test
    void aVersionIsReadBackAsItWasWritten() {
        TemplateVersionId id = add("outage", Phase.UPDATE, "Outage", Optional.of("network"));

        database.run(session -> {
            TemplateVersion version = templates(session).findVersion(id).orElseThrow();
            assertThat(version.variants()).isEqualTo(WORDS);
            assertThat(version.placeholders()).isEqualTo(OPEN);
            assertThat(version.authors()).containsExactly(author);
            assertThat(version.isIntact()).isTrue();
            assertThat(version.version()).isEqualTo(1);
            assertThat(version.createdAt()).isEqualTo(SettableClock.NOON);
            Template template = templates(session).find(version.templateId()).orElseThrow();
            assertThat(template.cause()).contains("network");
            assertThat(template.phase()).isEqualTo(Phase.UPDATE);
        });
    }

    @Test
    void revisedWordsReplaceTheRows() {
        TemplateVersionId id = add("outage", Phase.UPDATE, "Outage", Optional.empty());
        Map<VariantKey, VariantText> fewer = Map.of(PAGE_EN, new VariantText("Trouble", "{{a}}"));

        database.run(session -> templates(session).findVersionToChange(id).orElseThrow().revise(fewer,
                List.of(OPEN.getLast()), author));

        database.run(session -> {
            TemplateVersion version = templates(session).findVersion(id).orElseThrow();
            assertThat(version.variants()).isEqualTo(fewer);
            assertThat(version.placeholders()).isEqualTo(List.of(OPEN.getLast()));
            assertThat(version.isIntact()).isTrue();
            assertThat(version.version()).isEqualTo(2);
        });
    }

    @Test
    void wordsChangedInTheDatabaseAreNoticed() {
        TemplateVersionId id = add("outage", Phase.UPDATE, "Outage", Optional.empty());
        database.run(session -> session.sql("update template_placeholder set type = 'text' where name = 'b'"));

        database.run(session -> assertThat(templates(session).findVersion(id).orElseThrow().isIntact()).isFalse());
    }

    @Test
    void anApprovedVersionTakesThePlaceOfTheFormerInOneTransaction() {
        TemplateVersionId first = add("outage", Phase.UPDATE, "Outage", Optional.empty());
        TemplateId template = database
                .transact(session -> templates(session).findVersion(first).orElseThrow().templateId());
        database.run(session -> approve(session, template, first));
        TemplateVersionId second = database.transact(session -> {
            TemplateVersion next = new TemplateVersion(template, 2, WORDS, OPEN, author, SettableClock.NOON);
            templates(session).add(next);
            return next.id();
        });
        database.run(session -> approve(session, template, second));

        database.run(
                session -> assertThat(templates(session).editionsOf(template)).extracting(Templates.Edition::version)
                        .extracting(version -> version.number() + " " + version.status())
                        .containsExactly("2 APPROVED", "1 REPLACED"));
    }

    @Test
    void theLibraryCanBeNarrowedAndPaged() {
        add("a-outage", Phase.FIRST_CONTACT, "Outage", Optional.of("Database"));
        add("b-holding", Phase.HOLDING, "We go on", Optional.empty());
        add("c-outage", Phase.FIRST_CONTACT, "100% gone", Optional.empty());

        database.run(session -> {
            assertThat(names(session, Optional.of(Phase.FIRST_CONTACT), false, Optional.empty()))
                    .containsExactly("100% gone", "Outage");
            assertThat(names(session, Optional.empty(), false, Optional.of("DATA"))).containsExactly("Outage");
            assertThat(names(session, Optional.empty(), false, Optional.of("outage")))
                    .containsExactly("100% gone", "Outage");
            assertThat(names(session, Optional.empty(), false, Optional.of("0%"))).containsExactly("100% gone");
            assertThat(names(session, Optional.empty(), false, Optional.of("%"))).containsExactly("100% gone");
            assertThat(names(session, Optional.empty(), true, Optional.empty())).isEmpty();
            assertThat(templates(session).list(Optional.empty(), false, Optional.empty(), new Window(1, 1)))
                    .satisfies(slice -> assertThat(slice.total()).isEqualTo(3)).satisfies(slice -> assertThat(
                            slice.rows()).extracting(row -> row.template().name()).containsExactly("Outage"));
            assertThat(templates(session).list(Optional.of(Phase.HOLDING), false, Optional.empty(), Window.first(9))
                    .rows().getFirst().versions()).singleElement().satisfies(line -> {
                        assertThat(line.status()).isEqualTo(TemplateStatus.DRAFT);
                        assertThat(line.languages()).containsExactly(Language.ENGLISH, Language.FRENCH);
                    });
        });
    }

    @Test
    void listsAndHistoriesTakeTheSameNumberOfQueriesForAnyLength() {
        TemplateVersionId first = add("a-outage", Phase.FIRST_CONTACT, "A", Optional.empty());
        TemplateId template = database
                .transact(session -> templates(session).findVersion(first).orElseThrow().templateId());
        int list = listQueries();
        int history = historyQueries(template);
        for (int i = 2; i < 8; i++) {
            int number = i;
            add("outage-" + i, Phase.FIRST_CONTACT, "B" + i, Optional.empty());
            database.run(session -> templates(session)
                    .add(new TemplateVersion(template, number, WORDS, OPEN, author, SettableClock.NOON)));
        }

        assertThat(listQueries()).isEqualTo(list);
        assertThat(historyQueries(template)).isEqualTo(history);
    }

    private int listQueries() {
        return database.statementsOf(session -> templates(session).list(Optional.empty(), false, Optional.empty(),
                Window.first(50)));
    }

    private int historyQueries(TemplateId template) {
        return database.statementsOf(session -> assertThat(templates(session).editionsOf(template))
                .allSatisfy(edition -> {
                    assertThat(edition.variants()).isEqualTo(WORDS);
                    assertThat(edition.placeholders()).isEqualTo(OPEN);
                    assertThat(edition.authors()).containsExactly(author);
                }));
    }

    private void approve(Session session, TemplateId template, TemplateVersionId id) {
        TemplateVersion version = templates(session).findVersionToChange(id).orElseThrow();
        version.submit(author, SettableClock.NOON);
        templates(session).replaceApproved(template);
        version.approve(SettableClock.NOON);
    }

    @Test
    void onlyWhatIsDueAndUnsaidIsWarnedOf() {
        Instant due = SettableClock.NOON.plus(Duration.ofDays(365));
        TemplateVersionId soon = add("soon", Phase.UPDATE, "Soon", Optional.empty());
        add("never-approved", Phase.UPDATE, "Never approved", Optional.empty());
        database.run(session -> template(session, soon).reviewed(SettableClock.NOON));

        assertThat(toWarnOf(due.minusSeconds(1))).isEmpty();
        assertThat(toWarnOf(due)).containsExactly("soon");
        database.run(session -> template(session, soon).warnOfReview(due));
        assertThat(toWarnOf(due)).isEmpty();
    }

    private List<String> toWarnOf(Instant moment) {
        return database.transact(session -> templates(session).toWarnOf(moment).stream().map(Template::key).toList());
    }

    private static Template template(Session session, TemplateVersionId version) {
        return templates(session).find(templates(session).findVersion(version).orElseThrow().templateId())
                .orElseThrow();
    }

    private static List<String> names(Session session, Optional<Phase> phase, boolean approvedOnly,
            Optional<String> text) {
        return templates(session).list(phase, approvedOnly, text, Window.first(9)).rows().stream()
                .map(row -> row.template().name()).toList();
    }

    private TemplateVersionId add(String key, Phase phase, String name, Optional<String> cause) {
        return database.transact(session -> {
            Template template = new Template(key, name, phase, cause, author, SettableClock.NOON);
            TemplateVersion version = new TemplateVersion(template.id(), 1, WORDS, OPEN, author, SettableClock.NOON);
            templates(session).add(template);
            templates(session).add(version);
            return version.id();
        });
    }

    private static Templates templates(Session session) {
        return session.repository(JpaTemplates.class);
    }
}
