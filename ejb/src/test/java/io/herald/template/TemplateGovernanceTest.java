package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.RecordDecision;
import io.herald.approval.TextChangedException;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How words get into the library, and how they do not. */
class TemplateGovernanceTest {

    private static final VariantKey PAGE = VariantKey.statusPage(Language.ENGLISH);

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER, Role.ADMINISTRATOR);
    private final FixedCaller paul = users.hire("Paul", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final TemplateShelf shelf = new TemplateShelf(desk);

    @BeforeEach
    void carlaWrites() {
        desk.caller.become(carla);
    }

    @Test
    void aVersionIsUsableOnceAManagerApprovedIt() {
        TemplateVersionId id = shelf.draft.handle(command("outage", "We are on it."));
        assertThat(usable()).isEmpty();
        shelf.submit.handle(id, 1);
        assertThat(usable()).isEmpty();
        desk.caller.become(marie);

        shelf.decide(id, Decision.APPROVED, "");

        assertThat(usable()).singleElement().satisfies(card -> {
            assertThat(card.approvedVersion()).contains(id);
            assertThat(card.ownerName()).isEqualTo("Carla");
            assertThat(card.languages()).containsExactly(Language.ENGLISH);
        });
        assertThat(desk.audit.actions()).containsExactly("template.drafted", "template.submitted",
                "approval.requested", "approval.approved", "template.approved");
    }

    @Test
    void theAuthorCannotApprove() {
        TemplateVersionId id = submitted("outage", "We are on it.");

        assertThatThrownBy(() -> shelf.decide(id, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
        assertThatThrownBy(() -> shelf.approve.handle(id)).isInstanceOf(UnapprovedTemplateException.class);
        assertThat(usable()).isEmpty();
    }

    @Test
    void changesThatAManagerAsksForKeepTheHistory() {
        TemplateVersionId id = submitted("outage", "Oops.");
        desk.caller.become(marie);
        shelf.decide(id, Decision.CHANGES_REQUESTED, "Say sorry.");
        desk.caller.become(carla);
        assertThat(shelf.findVersion.handle(id).status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(revise(id, "Sorry.")).isEqualTo(id);
        shelf.submit.handle(id, 1);
        desk.caller.become(marie);
        shelf.decide(id, Decision.APPROVED, "");

        assertThat(shelf.findVersion.handle(id).approvals()).extracting(ApprovalView::status)
                .containsExactly(ApprovalStatus.CHANGES_REQUESTED, ApprovalStatus.APPROVED);
    }

    @Test
    void aRefusedVersionStaysRefusedAndANewOneCanBeMade() {
        TemplateVersionId id = submitted("outage", "Oops.");
        desk.caller.become(marie);
        shelf.decide(id, Decision.REFUSED, "No.");
        desk.caller.become(carla);
        assertThatThrownBy(() -> shelf.submit.handle(id, 1)).isInstanceOf(IllegalStateOfException.class);

        TemplateVersionId next = revise(id, "Sorry.");

        assertThat(next).isNotEqualTo(id);
        assertThat(shelf.findVersion.handle(next).number()).isEqualTo(2);
        assertThat(shelf.findVersion.handle(id).status()).isEqualTo(TemplateStatus.REFUSED);
    }

    @Test
    void aNewVersionReplacesTheFormerOnlyWhenItIsApproved() {
        TemplateVersionId first = shelf.approved(command("outage", "We are on it."), carla, marie);
        desk.caller.become(marie);
        TemplateVersionId second = revise(first, "We are really on it.");
        assertThat(usable()).singleElement()
                .satisfies(card -> assertThat(card.approvedVersion()).contains(first));
        assertThatThrownBy(() -> revise(first, "Third")).isInstanceOf(IllegalStateOfException.class);
        shelf.submit.handle(second, 1);
        assertThatThrownBy(() -> shelf.decide(second, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
        desk.caller.become(paul);

        shelf.decide(second, Decision.APPROVED, "");

        TemplateDetail detail = shelf.find.handle(shelf.findVersion.handle(first).template());
        assertThat(detail.versions()).extracting(TemplateVersionView::status)
                .containsExactly(TemplateStatus.APPROVED, TemplateStatus.REPLACED);
        assertThat(detail.approved()).map(TemplateVersionView::id).contains(second);
        assertThat(desk.audit.entries().getLast().detail()).containsEntry("replaces", first.value())
                .containsEntry("approver", paul.id().value());
    }

    @Test
    void wordsThatChangeWhileTheyWaitMustBeReadAgain() {
        TemplateVersionId id = submitted("outage", "We are on it.");
        String readByMarie = shelf.findVersion.handle(id).textSha256();
        revise(id, "Buy now!");
        desk.caller.become(marie);

        assertThatThrownBy(() -> desk.record.handle(
                new RecordDecision.Command(shelf.lastOpened(), Decision.APPROVED, "", readByMarie)))
                .isInstanceOf(TextChangedException.class);
    }

    @Test
    void whatMayBeFilledInIsPartOfWhatIsApproved() {
        TemplateVersionId id = shelf.draft.handle(withPlaceholder(PlaceholderType.NUMBER));
        String number = shelf.findVersion.handle(id).textSha256();
        DraftTemplate.Command text = withPlaceholder(PlaceholderType.TEXT);
        shelf.revise.handle(new ReviseTemplate.Command(id, 1, text.variants(), text.placeholders()));

        assertThat(shelf.findVersion.handle(id).textSha256()).isNotEqualTo(number);
    }

    @Test
    void anApprovedVersionCannotBeEditedOnlySucceeded() {
        TemplateVersionId first = shelf.approved(command("outage", "We are on it."), carla, marie);
        TemplateVersionId next = revise(first, "Changed.");

        assertThat(shelf.findVersion.handle(first).variants().get(PAGE).body()).isEqualTo("We are on it.");
        assertThat(next).isNotEqualTo(first);
    }

    @Test
    void aRetiredTemplateIsUsedNoMore() {
        TemplateVersionId id = shelf.approved(command("outage", "We are on it."), carla, marie);
        TemplateId template = shelf.findVersion.handle(id).template();

        shelf.retire.handle(template, 1);

        assertThat(usable()).isEmpty();
        assertThatThrownBy(() -> revise(id, "Again")).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> shelf.retire.handle(template, 1)).isInstanceOf(IllegalStateOfException.class);
        assertThat(shelf.find.handle(template).retired()).isTrue();
    }

    @Test
    void keysAreUniqueAndWellFormed() {
        shelf.draft.handle(command("outage", "We are on it."));

        assertThatThrownBy(() -> shelf.draft.handle(command("outage", "Other words.")))
                .isInstanceOf(TemplateKeyTakenException.class);
        assertThatThrownBy(() -> shelf.draft.handle(command("Out age", "Other words.")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void staleAndUnknownVersionsAreRefused() {
        TemplateVersionId id = shelf.draft.handle(command("outage", "We are on it."));
        DraftTemplate.Command words = command("outage", "Other words.");

        assertThatThrownBy(() -> shelf.submit.handle(id, 7)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> shelf.revise.handle(
                new ReviseTemplate.Command(id, 7, words.variants(), words.placeholders())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> shelf.submit.handle(new TemplateVersionId("nothing"), 1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shelf.find.handle(new TemplateId("nothing"))).isInstanceOf(NotFoundException.class);
    }

    private List<TemplateCard> usable() {
        return shelf.list.handle(new ListTemplates.Filter(Optional.empty(), true, Optional.empty()), Window.first(10))
                .rows();
    }

    private TemplateVersionId submitted(String key, String body) {
        TemplateVersionId id = shelf.draft.handle(command(key, body));
        shelf.submit.handle(id, 1);
        return id;
    }

    private TemplateVersionId revise(TemplateVersionId id, String body) {
        return shelf.revise.handle(new ReviseTemplate.Command(id, 1, Map.of(PAGE, new VariantText("Trouble", body)),
                List.of()));
    }

    private static DraftTemplate.Command command(String key, String body) {
        return new DraftTemplate.Command(key, "Outage", Phase.FIRST_CONTACT, Optional.of("any"),
                Map.of(PAGE, new VariantText("Trouble", body)), List.of());
    }

    private static DraftTemplate.Command withPlaceholder(PlaceholderType type) {
        return new DraftTemplate.Command("users", "Users", Phase.UPDATE, Optional.empty(),
                Map.of(PAGE, new VariantText("Trouble", "{{users}} users")),
                List.of(new PlaceholderSpec("users", type, true, Map.of(Language.ENGLISH, "Users"), 20)));
    }
}
