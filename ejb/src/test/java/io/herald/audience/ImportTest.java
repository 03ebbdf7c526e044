package io.herald.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlImports;
import io.herald.audience.jpa.SqlRoster;
import io.herald.channel.PublicLinks;
import io.herald.channel.WebhookSecrets;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Subscribers from files, and back into files. */
class ImportTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final ImportTerms AGREED = new ImportTerms(true, "contracts of 2026", Language.ENGLISH);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @BeforeEach
    void anImporter() {
        sql("""
            insert into app_user (id, username, display_name, email, password_hash, created_at)
            values ('u1', 'ada', 'Ada', 'ada@example.org', 'x', now())""");
    }

    @Test
    void goodLinesBecomeSubscribersWithTheirProofAndBadOnesAreReported() {
        String id = imported("""
            kind,address,owner,language,consent_at,consent_from,consent_text
            email,anna@example.org,,fr,2026-01-31,trade fair,I want news
            sms,'+33612345678,,en,,,
            webhook,https://hooks.example.org/a,ops@example.org,en,,,
            email,nobody,,en,,,
            """);

        assertThat(texts("select coalesce(address, email) || ' ' || status || ' ' || language from subscriber"))
                .containsExactlyInAnyOrder("anna@example.org confirmed fr", "+33612345678 confirmed en",
                        "https://hooks.example.org/a confirmed en");
        assertThat(texts("""
            select consent_text || '|' || consent_address || '|' || (requested_at at time zone 'UTC')::date || '|'
              || confirmed_by || '|' || (import_id = '%s') from subscriber where language = 'fr'""".formatted(id)))
                .containsExactly("I want news|trade fair|2026-01-31|import|true");
        SubscriberImport done = find(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 1));
        assertThat(done.lines()).isEqualTo(4);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.statement()).contains("I can prove it");
        assertThat(problems(id, Language.FRENCH)).isEqualTo(
                "\uFEFFligne,colonne,motif\r\n5,address,n’est pas une adresse e-mail\r\n");
        assertThat(audit.actions()).containsExactly("subscribers.import.started", "subscribers.import.done");
        assertThat(audit.entries().toString()).doesNotContain("anna", "336", "hooks");
        assertThat(texts("select count(*) from subscriber_import_row")).containsExactly("0");
    }

    @Test
    void theOwnerOfAWebServerLearnsHowCallsAreSigned() {
        imported("address,owner\nhttps://hooks.example.org/a,ops@example.org\n");

        assertThat(texts("select recipient || ' ' || body from notice")).singleElement().asString()
                .startsWith("ops@example.org ").contains("`whsec_", "/unsubscribe/");
    }

    @Test
    void nobodyWhoLeftOrCannotBeReachedComesBackAndRepeatedLinesAreMerged() {
        subscriber("s1", "left@example.org", "unsubscribed");
        subscriber("s2", "dead@example.org", "quarantined");
        subscriber("s3", "asked@example.org", "pending");
        subscriber("s4", "told@example.org", "confirmed");

        String id = imported("address\nLEFT@example.org\ndead@example.org\nasked@example.org\nTold@example.org\n"
                + "new@example.org\nNEW@example.org\n");

        assertThat(find(id).counts()).isEqualTo(new ImportCounts(2, 2, 1, 1, 0));
        assertThat(texts("select email || ' ' || status from subscriber")).containsExactlyInAnyOrder(
                "left@example.org unsubscribed", "dead@example.org quarantined", "asked@example.org confirmed",
                "told@example.org confirmed", "new@example.org confirmed");
        assertThat(texts("select confirmed_by from subscriber where id = 's3'")).containsExactly("import");
    }

    @Test
    void aLineAboutSomebodyKnownAddsAudiences() {
        subscriber("s1", "told@example.org", "confirmed");

        imported("address,audiences\ntold@example.org,partners\nnew@example.org,executives\n"
                + "NEW@example.org,employees\n");

        assertThat(texts("select email || ' ' || array_to_string(audiences, ',') from subscriber order by email"))
                .containsExactly("new@example.org employees,executives", "told@example.org customers,partners");
    }

    @Test
    void withoutAStatementNothingIsImported() {
        assertThatThrownBy(() -> start("address\nanna@example.org\n", new ImportTerms(false, "x", Language.ENGLISH)))
                .isInstanceOf(ValidationException.class).hasMessageContaining("consent");
        assertThatThrownBy(() -> start("address\nanna@example.org\n", new ImportTerms(true, " ", Language.ENGLISH)))
                .isInstanceOf(ValidationException.class).hasMessageContaining("source");
    }

    @Test
    void ofAFileThatCannotBeReadToItsEndNothingIsKept() {
        assertThatThrownBy(() -> start(mails(1_500) + "\"" + "x".repeat(9_000), AGREED))
                .isInstanceOf(ValidationException.class);

        assertThat(texts("select count(*) from subscriber_import")).containsExactly("0");
        assertThat(texts("select count(*) from subscriber_import_row")).containsExactly("0");
    }

    @Test
    void whatStopsInTheMiddleOfABatchGoesOnWithTheSameBatch() {
        String id = start(mails(5_000), AGREED);
        assertThat(advance(id)).isTrue();
        assertThatThrownBy(() -> database.run(session -> {
            session.repository(SqlImports.class).advance(id, clock.instant());
            throw new IllegalStateException("the server is killed here");
        })).isInstanceOf(IllegalStateException.class);

        SubscriberImport meanwhile = find(id);
        assertThat(meanwhile.counts().done()).isEqualTo(2_000);
        assertThat(meanwhile.lastLine()).isEqualTo(2_001);
        assertThat(texts("select count(*) from subscriber")).containsExactly("2000");

        work(id);
        assertThat(find(id).counts()).isEqualTo(new ImportCounts(5_000, 0, 0, 0, 0));
        assertThat(texts("select count(*) from subscriber")).containsExactly("5000");
    }

    @Test
    void aPersonStopsAnImportAndLetsItGoOn() {
        String id = start(mails(3_000), AGREED);
        advance(id);
        database.run(session -> stopping(session).stop(id));

        assertThat(advance(id)).isFalse();
        assertThat(find(id).state()).isEqualTo(ImportState.STOPPED);
        database.run(session -> stopping(session).resume(id));
        work(id);

        assertThat(find(id).counts().added()).isEqualTo(3_000);
        assertThat(audit.actions()).containsExactly("subscribers.import.started", "subscribers.import.stopped",
                "subscribers.import.resumed", "subscribers.import.done");
    }

    @Test
    void linesOfAnImportThatWasGivenUpAreForgottenAndItDoesNotGoOn() {
        String id = start(mails(3_000), AGREED);
        advance(id);
        database.run(session -> stopping(session).stop(id));

        clock.advance(Duration.ofDays(ForgetStaged.KEPT_DAYS));
        assertThat(forget()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(forget()).isEqualTo(1_000);
        assertThat(forget()).isZero();

        assertThatThrownBy(() -> database.run(session -> stopping(session).resume(id)))
                .isInstanceOf(IllegalStateOfException.class).hasMessageContaining("import the file again");
        assertThat(find(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(texts("select count(*) from subscriber")).containsExactly("2000");
        assertThat(audit.actions()).endsWith("subscribers.import.forgotten");
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        imported("address,owner,consent_from\nanna@example.org,,\"=1+1, or so\"\n'+33612345678,,\n"
                + "https://hooks.example.org/a,ops@example.org,\n");
        subscriber("s1", "left@example.org", "unsubscribed");
        String file = export();
        assertThat(file).startsWith("\uFEFFkind,address,phone_country,owner,language,status,").contains(
                ",'+33612345678,FR,",
                ",\"'=1+1, or so\",", "left@example.org");
        sql("delete from subscriber");

        String id = imported(file);

        assertThat(find(id).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 1));
        assertThat(problems(id, Language.ENGLISH)).contains("status,says that this person is not subscribed");
        assertThat(texts("select consent_address from subscriber where email = 'anna@example.org'"))
                .containsExactly("=1+1, or so");
        assertThat(audit.actions()).contains("subscribers.exported");
    }

    @Test
    void anExportOfManyComesInPiecesAndNamesEverybodyOnce() {
        imported(mails(12_000));

        assertThat(export().lines().skip(1).map(line -> line.split(",")[1]).collect(Collectors.toSet()))
                .hasSize(12_000);
    }

    private static String mails(int count) {
        return IntStream.range(0, count).mapToObj(i -> "user" + i + "@example.org\n")
                .collect(Collectors.joining("", "address\n", ""));
    }

    private String imported(String file) {
        String id = start(file, AGREED);
        work(id);
        return id;
    }

    private String start(String file, ImportTerms terms) {
        return database.transact(session -> new StartImport(session.repository(SqlImports.class),
                FixedCaller.of("u1", "Ada", Role.ADMINISTRATOR), audit, clock)
                .handle(new ByteArrayInputStream(file.getBytes(UTF_8)), terms));
    }

    private void work(String id) {
        boolean more = true;
        while (more) {
            more = advance(id);
        }
    }

    private boolean advance(String id) {
        return database.transact(session -> {
            SecretBox box = new SecretBox(new SecretKeys(Optional.of(KEY), Optional.empty()));
            SignUpMail mail = new SignUpMail(
                    new PostNotice(session.repository(SqlNotices.class), new IgnoredEvent<>(), clock),
                    new PublicLinks("https://status.example.org"), new WebhookSecrets(box));
            return new AdvanceImports(session.repository(SqlImports.class), session.repository(JpaSubscribers.class),
                    mail, audit, clock).handle(id);
        });
    }

    private int forget() {
        return database
                .transact(session -> new ForgetStaged(session.repository(SqlImports.class), audit, clock).handle());
    }

    private StopImport stopping(Session session) {
        return new StopImport(session.repository(SqlImports.class), audit, clock);
    }

    private SubscriberImport find(String id) {
        return database.transact(session -> session.repository(SqlImports.class).find(id)).orElseThrow();
    }

    private String problems(String id, Language language) {
        return database.transact(session -> new ExportImportProblems(session.repository(SqlImports.class)).handle(id,
                language, Optional.empty())).text();
    }

    private String export() {
        StringBuilder file = new StringBuilder();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            CsvPart part = database.transact(session -> new ExportSubscribers(session.repository(SqlRoster.class),
                    audit).handle(ListSubscribers.Filter.none(), from));
            file.append(part.text());
            after = part.next();
        } while (after.isPresent());
        return file.toString();
    }

    private void subscriber(String id, String address, String status) {
        sql("insert into subscriber (id, email, language, status, unsubscribe_token, requested_at) values ('" + id
                + "', '" + address + "', 'en', '" + status + "', '" + id + "', now())");
    }

    private void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    private List<String> texts(String query) {
        return database.transact(session -> session.rows(query).stream().map(String::valueOf).toList());
    }
}
