package io.herald.audience.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.SubscriberKind;
import io.herald.audience.domain.KnownIds;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.domain.StagedRow;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private final List<StagedRow> good = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    void aFileOfFrenchExcelIsRead() {
        read("Type;Adresse;Langue;Date consentement;Origine consentement\r\n"
                + "courriel;zoé@exemple.org;fr;31/01/2026;Salon de l'été\r\n"
                + "sms;'+33 6 12 34 56 78;fr;2026-02-01;guichet\r\n", Language.FRENCH, Charset.forName("windows-1252"));

        assertThat(problems).containsExactly(new RowProblem(2, "address", "not_email"));
        assertThat(good).singleElement().satisfies(row -> {
            assertThat(row.address().target()).contains("+33612345678");
            assertThat(row.agreedFrom()).contains("guichet");
            assertThat(row.agreedAt()).contains(Instant.parse("2026-02-01T00:00:00Z"));
        });
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstHeading() {
        read("\uFEFFaddress,language\nanna@example.org,en\n", Language.ENGLISH, UTF_8);
        read("\uFEFFaddress;language\nbo@example.org;fr\n", Language.ENGLISH, StandardCharsets.UTF_16LE);

        assertThat(good).extracting(row -> row.address().key()).containsExactly("anna@example.org", "bo@example.org");
        assertThat(good.getLast().language()).isEqualTo(Language.FRENCH);
    }

    @Test
    void headingsStandInAnyOrderAndTheKindIsToldFromTheAddress() {
        read("sep=,\nlanguage,owner,address,remark\nen,,anna@example.org,x\n,,+33612345678,\n"
                + "fr,ops@example.org,https://hooks.example.org/a,\n", Language.ENGLISH, UTF_8);

        assertThat(problems).isEmpty();
        assertThat(good).extracting(row -> row.address().kind()).containsExactly(SubscriberKind.EMAIL,
                SubscriberKind.SMS, SubscriberKind.WEBHOOK);
        assertThat(good).extracting(row -> row.language().tag()).containsExactly("en", "en", "fr");
        assertThat(good.getLast().address().email()).contains("ops@example.org");
    }

    @ParameterizedTest
    @CsvSource({"'email,nobody,en,,',address:not_email", "'sms,12,en,,',address:not_sms",
        "'webhook,ftp://x,en,,',address:not_webhook", "'pigeon,anna@example.org,en,,',kind:not_a_kind",
        "'email,,en,,',address:missing", "'email,anna@example.org,e1,,',language:not_a_language",
        "'webhook,https://a.example.org/,en,,',owner:missing",
        "'webhook,https://a.example.org/,en,bob,',owner:not_email",
        "'email,anna@example.org,en,,2027-01-01',consent_at:in_the_future",
        "'email,anna@example.org,en,,31/01/2026',consent_at:not_a_date",
        "'email,anna@example.org,en,,,x,y',address:too_many_cells"})
    void aWrongCellIsNamedByLineAndColumn(String line, String expected) {
        read("kind,address,language,owner,consent_at\n\n" + line + "\nemail,good@example.org,en,,\n",
                Language.ENGLISH, UTF_8);

        assertThat(problems).extracting(problem -> problem.column() + ":" + problem.code()).containsExactly(expected);
        assertThat(problems.getFirst().line()).isEqualTo(3);
        assertThat(good).extracting(row -> row.address().email()).containsExactly(Optional.of("good@example.org"));
    }

    @Test
    void audiencesAndPartsAreNamedByTheirIds() {
        read("address;audiences;components;groups;minimum_impact\na@example.org;partners, customers;card;pay;MAJOR\n"
                + "b@example.org;;;;\nc@example.org;nobody;x;y;huge\n", Language.ENGLISH, UTF_8);

        assertThat(good.getFirst().audiences()).containsExactlyInAnyOrder("customers", "partners");
        assertThat(good.getFirst().wishes().everything()).isFalse();
        assertThat(good.getFirst().wishes().wire()).isEqualTo("en;false;card;pay;;major");
        assertThat(good.getLast().audiences()).containsExactly("customers");
        assertThat(good.getLast().wishes().everything()).isTrue();
        assertThat(problems).extracting(RowProblem::code).containsExactly("unknown_audience", "unknown_component",
                "unknown_group", "not_an_impact");
    }

    @Test
    void aNumberWrittenTheNationalWayIsUnderstoodByItsCountry() {
        read("phone;phone country\n06 12 34 56 78;FR\n612345678;fr\n07400 123456;GB\n+33612345678;GB\n"
                + "anna@example.org;FR\n0612345678;XX\n12;FR\n06 12 34 56 78;\n", Language.ENGLISH, UTF_8);

        assertThat(good).extracting(row -> row.address().key()).containsExactly("+33612345678", "+33612345678",
                "+447400123456", "+33612345678", "anna@example.org");
        assertThat(problems).extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("7 phone_country not_a_country", "8 address not_sms", "9 address not_email");
    }

    @Test
    void everythingWrongWithALineIsTold() {
        read("kind,address,language,status\nsms,x,e1,unsubscribed\n", Language.ENGLISH, UTF_8);

        assertThat(problems).extracting(RowProblem::code).containsExactly("not_subscribed", "not_sms",
                "not_a_language");
    }

    @Test
    void aFileOfSomethingElseIsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("name,age\nx,1\n", Language.ENGLISH, UTF_8))
                .isInstanceOf(ValidationException.class).hasMessageContaining("address");
        assertThatThrownBy(() -> read("", Language.ENGLISH, UTF_8)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> read("address\n\"" + "x".repeat(10_000), Language.ENGLISH, UTF_8))
                .isInstanceOf(ValidationException.class).hasMessageContaining("cannot be read after line 1");
    }

    private void read(String text, Language usual, Charset charset) {
        new SheetReading(usual,
                new KnownIds(Set.of("customers", "partners"), Set.of("card"), Set.of("pay")), NOW, (rows, wrong) -> {
                    good.addAll(rows);
                    problems.addAll(wrong);
                }).read(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
