package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.template.ImportTemplates.Fate;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that leave one Herald as a document and come into another one. */
class TemplateExchangeTest {

    private static final VariantKey PAGE = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey MAIL = VariantKey.email(Language.FRENCH);

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final TemplateShelf shelf = new TemplateShelf(desk);

    @BeforeEach
    void carlaWrites() {
        desk.caller.become(carla);
    }

    @Test
    void whatLeavesComesInAsItWasButNobodyMaySendItYet() {
        TemplateVersionView here = shelf.findVersion.handle(shelf.approved(outage("**out** of \u00e9nergie"),
                carla, marie));
        TemplateShelf there = new TemplateShelf(desk);
        desk.caller.become(carla);

        List<ImportTemplates.Outcome> outcomes = there.importAll.handle(shelf.export.handle());

        assertThat(outcomes).containsExactly(new ImportTemplates.Outcome("outage", "Outage", Fate.ADDED));
        TemplateVersionView arrived = only(there);
        assertThat(arrived.variants()).isEqualTo(here.variants());
        assertThat(arrived.placeholders()).isEqualTo(here.placeholders());
        assertThat(arrived.textSha256()).isEqualTo(here.textSha256());
        assertThat(arrived.status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(there.importAll.handle(shelf.export.handle())).extracting(ImportTemplates.Outcome::fate)
                .containsExactly(Fate.SAME);
    }

    @Test
    void otherWordsOfAKnownTemplateAreItsNextVersion() {
        shelf.approved(outage("Before"), carla, marie);
        desk.caller.become(carla);
        TemplateShelf there = new TemplateShelf(desk);
        there.draft.handle(outage("After"));
        String document = there.export.handle();

        assertThat(fates(document)).containsExactly(Fate.REVISED);
        assertThat(only(shelf).number()).isEqualTo(2);
        assertThat(only(shelf).status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(shelf.find.handle(only(shelf).template()).approved()).isPresent();
        assertThat(fates(document.replace("After", "Later"))).containsExactly(Fate.BUSY);
    }

    @Test
    void whatIsRetiredIsNeitherExportedNorRevived() {
        TemplateVersionId version = shelf.draft.handle(outage("Before"));
        String document = shelf.export.handle();
        TemplateDetail template = shelf.find.handle(shelf.findVersion.handle(version).template());
        shelf.retire.handle(template.id(), template.version());

        assertThat(shelf.export.handle()).doesNotContain("outage");
        assertThat(fates(document.replace("Before", "After"))).containsExactly(Fate.RETIRED);
    }

    @Test
    void aTemplateThatBreaksARuleIsNamed() {
        shelf.draft.handle(outage("Before"));
        String document = shelf.export.handle().replace("\"outage\"", "\"other\"").replace("Before", "{{unknown}}");

        assertThatThrownBy(() -> shelf.importAll.handle(document))
                .isInstanceOfSatisfying(ValidationException.class, refusal -> assertThat(refusal.violations())
                        .isNotEmpty().allSatisfy(one -> assertThat(one.field()).startsWith("other.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"format\": \"herald-templates\", \"version\": 2}",
        "{\"format\": \"herald-templates\", \"version\": 1, \"templates\": [{\"key\": 5}]}",
        "{\"format\": \"herald-templates\", \"version\": 1, \"templates\": 7}"})
    void whatIsNoSuchDocumentIsRefused(String document) {
        assertThatThrownBy(() -> shelf.importAll.handle(document)).isInstanceOf(ValidationException.class);
    }

    private List<Fate> fates(String document) {
        return shelf.importAll.handle(document).stream().map(ImportTemplates.Outcome::fate).toList();
    }

    private static TemplateVersionView only(TemplateShelf shelf) {
        TemplateCard card = shelf.list.handle(
                new ListTemplates.Filter(Optional.empty(), false, Optional.empty()), Window.first(9))
                .rows().getFirst();
        return shelf.findVersion.handle(card.latestVersion());
    }

    private static DraftTemplate.Command outage(String body) {
        return new DraftTemplate.Command("outage", "Outage", Phase.FIRST_CONTACT, Optional.of("network"),
                Map.of(PAGE, new VariantText("Outage", body + " {{who}}"), MAIL,
                        new VariantText("Panne", "{{who}} en panne")),
                List.of(new PlaceholderSpec("who", PlaceholderType.TEXT, false,
                        Map.of(Language.ENGLISH, "Who", Language.FRENCH, "Qui"), 40)));
    }
}
