package io.herald.message;

import static io.herald.message.Stories.MAIL_EN;
import static io.herald.message.Stories.MAIL_FR;
import static io.herald.message.Stories.PAGE_EN;
import static io.herald.message.Stories.PAGE_FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.AlreadyDecidedException;
import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.TextChangedException;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.template.TemplateShelf;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantText;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of messages from draft to the public, with every way to get past the gate that must not work. */
class PublicationScenarioTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller rene = users.hire("Rene", Language.FRENCH, Role.RESPONDER, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.FRENCH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final TemplateShelf shelf = new TemplateShelf(desk);
    private final Newsroom newsroom = new Newsroom(desk, shelf);
    private TemplateVersionId template;

    @BeforeEach
    void carlaHasAnApprovedTemplate() {
        template = shelf.approved(Stories.firstContact(), carla, marie);
        desk.caller.become(carla);
        desk.notices.clear();
    }

    @Test
    void approvedWordingIsPublishedAtOnce() {
        MessageId id = newsroom.draft.handle(Stories.firstContact(exactWording("Europe")));

        assertThat(submit(id)).isEqualTo(MessageStatus.PUBLISHED);

        assertThat(newsroom.published.fired()).singleElement().satisfies(event -> {
            assertThat(event.message()).isEqualTo(id);
            assertThat(event.incidentStatus()).isEqualTo("investigating");
            assertThat(event.componentStatuses()).containsEntry("component001", "major_outage");
            assertThat(event.nextUpdateMinutes()).contains(30);
            assertThat(event.statusPageTexts()).isEqualTo(Map.of(Language.ENGLISH,
                    new VariantText("Trouble in Europe", "API and Sign-in fails in Europe."), Language.FRENCH,
                    new VariantText("Incident en Europe", "Panne de API et Sign-in en Europe.")));
        });
        assertThat(newsroom.queued).singleElement().satisfies(request -> {
            assertThat(request.incidentReference()).isEqualTo("INC-2026-0001");
            assertThat(request.variants()).extracting(v -> v.channel() + "." + v.language() + " " + v.title())
                    .containsExactly("email.en Trouble in Europe", "email.fr Incident : Europe",
                            "statuspage.en Trouble in Europe", "statuspage.fr Incident en Europe");
        });
        assertThat(desk.notices).isEmpty();
        assertThat(desk.audit.actions()).endsWith("message.drafted", "message.submitted", "message.published",
                "publication.queued");
    }

    @Test
    void changedWordsWaitAreReworkedAndGoOutAfterApproval() {
        MessageId id = draftWithChangedWords("We are sorry.");
        assertThat(submit(id)).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThat(newsroom.published.fired()).isEmpty();

        desk.caller.become(marie);
        newsroom.decide(id, Decision.CHANGES_REQUESTED, "Say what works.");
        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.CHANGES_REQUESTED);

        desk.caller.become(carla);
        revise(id, "We are sorry. The web site works.");
        assertThat(submit(id)).isEqualTo(MessageStatus.AWAITING_APPROVAL);

        desk.caller.become(marie);
        newsroom.decide(id, Decision.APPROVED, "");

        MessageView message = newsroom.find.handle(id);
        assertThat(message.status()).isEqualTo(MessageStatus.PUBLISHED);
        assertThat(message.approvedByName()).contains("Marie");
        assertThat(message.approvals()).extracting(ApprovalView::status)
                .containsExactly(ApprovalStatus.CHANGES_REQUESTED, ApprovalStatus.APPROVED);
        assertThat(message.approvals().getFirst().ruling()).hasValueSatisfying(ruling -> {
            assertThat(ruling.comment()).isEqualTo("Say what works.");
            assertThat(ruling.decidedByName()).isEqualTo("Marie");
        });
        assertThat(newsroom.published.fired()).singleElement().satisfies(event -> assertThat(event.statusPageTexts())
                .containsEntry(Language.ENGLISH,
                        new VariantText("Trouble in Europe", "We are sorry. The web site works.")));
        assertThat(newsroom.progressed.fired()).extracting(event -> event.step().name() + " " + event.actorName())
                .containsExactly("DRAFTED Carla", "SUBMITTED Carla", "APPROVAL_REQUESTED Carla",
                        "CHANGES_REQUESTED Marie", "REVISED Carla", "SUBMITTED Carla", "APPROVAL_REQUESTED Carla",
                        "APPROVED Marie", "PUBLISHED Marie");
    }

    @Test
    void aManagerWhoChangesTheWordsLeavesTheDecisionToAnother() {
        MessageId draft = draftWithChangedWords("We are sorry.");
        desk.caller.become(marie);
        assertThatThrownBy(() -> revise(draft, "We are very sorry.")).isInstanceOf(IllegalStateOfException.class);
        desk.caller.become(carla);
        submit(draft);

        desk.caller.become(marie);
        revise(draft, "We are very sorry.");

        assertThatThrownBy(() -> newsroom.decide(draft, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
        desk.caller.become(rene);
        newsroom.decide(draft, Decision.APPROVED, "");
        assertThat(newsroom.find.handle(draft).authors()).containsOnlyKeys(carla.id(), marie.id());
        assertThat(newsroom.find.handle(draft).status()).isEqualTo(MessageStatus.PUBLISHED);
    }

    @Test
    void everybodyWhoMayDecideIsToldInTheirLanguageButNoAuthor() {
        submit(draftWithChangedWords("We are sorry."));

        assertThat(desk.notices).extracting(notice -> notice.recipient() + " " + notice.subject())
                .containsExactly("marie@example.org À valider : INC-2026-0001",
                        "rene@example.org À valider : INC-2026-0001");
    }

    @Test
    void theAuthorCannotApprove() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);

        assertThatThrownBy(() -> newsroom.decide(id, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
        assertThat(newsroom.published.fired()).isEmpty();
        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void whoeverRevisedTheTextCannotApproveEither() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        desk.caller.become(rene);
        revise(id, "We are very sorry.");

        assertThatThrownBy(() -> newsroom.decide(id, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
        assertThatThrownBy(() -> newsroom.decide(id, Decision.REFUSED, "no")).isInstanceOf(FourEyesException.class);
    }

    @Test
    void whoeverSubmittedTheTextCannotApproveEither() {
        MessageId id = draftWithChangedWords("We are sorry.");
        desk.caller.become(rene);
        submit(id);

        assertThatThrownBy(() -> newsroom.decide(id, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
    }

    @Test
    void savingUnchangedWordsMakesNobodyAnAuthor() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        desk.caller.become(rene);
        revise(id, "We are sorry.");

        newsroom.decide(id, Decision.APPROVED, "");

        assertThat(newsroom.find.handle(id).authors()).containsOnlyKeys(carla.id());
        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.PUBLISHED);
    }

    @Test
    void approvingATextThatChangedMeanwhileIsRefused() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        String readByMarie = newsroom.find.handle(id).textSha256();
        revise(id, "It was the supplier's fault.");
        desk.caller.become(marie);

        assertThatThrownBy(() -> newsroom.decide(Decision.APPROVED, "", readByMarie))
                .isInstanceOf(TextChangedException.class);
        assertThat(newsroom.published.fired()).isEmpty();

        newsroom.decide(id, Decision.APPROVED, "");
        assertThat(newsroom.published.fired()).hasSize(1);
    }

    @Test
    void nobodyCanApproveAfterTheAuthorsGaveUp() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        newsroom.withdraw.handle(id, version(id));
        desk.caller.become(marie);

        assertThatThrownBy(() -> newsroom.decide(id, Decision.APPROVED, ""))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> newsroom.publish.handle(id)).isInstanceOf(IllegalStateOfException.class);
        assertThat(newsroom.published.fired()).isEmpty();
    }

    @Test
    void aRefusedMessageIsAtItsEnd() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        desk.caller.become(marie);
        newsroom.decide(id, Decision.REFUSED, "Not our fault.");
        desk.caller.become(carla);

        assertThatThrownBy(() -> submit(id)).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> revise(id, "Please!")).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> newsroom.publish.handle(id)).isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void aSecondDecisionIsRefused() {
        MessageId id = draftWithChangedWords("We are sorry.");
        submit(id);
        desk.caller.become(marie);
        newsroom.decide(id, Decision.APPROVED, "");
        desk.caller.become(rene);

        assertThatThrownBy(() -> newsroom.decide(id, Decision.REFUSED, "late"))
                .isInstanceOf(AlreadyDecidedException.class);
    }

    @Test
    void aMessageIsPublishedOnce() {
        MessageId id = newsroom.draft.handle(Stories.firstContact(exactWording("Europe")));
        submit(id);

        newsroom.publish.handle(id);

        assertThat(newsroom.published.fired()).hasSize(1);
        assertThat(newsroom.queued).hasSize(1);
    }

    @Test
    void whatWasNotReadAsItIsNowIsNotChanged() {
        MessageId id = draftWithChangedWords("We are sorry.");

        assertThatThrownBy(() -> newsroom.revise.handle(new ReviseMessage.Command(id, version(id) + 1,
                Map.of("region", "Asia"), Map.of()))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> newsroom.submit.handle(id, version(id) - 1))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> newsroom.withdraw.handle(id, version(id) + 1))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void takingTheChangeBackOpensTheGateWithoutAManager() {
        MessageId id = draftWithChangedWords("We are sorry.");
        newsroom.revise.handle(new ReviseMessage.Command(id, version(id), Map.of("region", "Europe"), Map.of()));

        assertThat(submit(id)).isEqualTo(MessageStatus.PUBLISHED);
        assertThat(newsroom.find.handle(id).approvedByName()).isEmpty();
    }

    @Test
    void theInboxShowsTheApprovedWordsBesideTheChangedOnes() {
        MessageId id = draftWithChangedWords("We are sorry.");

        assertThat(newsroom.find.handle(id).variants()).filteredOn(VariantView::changed)
                .extracting(VariantView::key).containsExactly(MAIL_EN, PAGE_EN);
        assertThat(newsroom.find.handle(id).variants()).filteredOn(view -> view.key().equals(PAGE_EN))
                .extracting(view -> view.approved().map(VariantText::body))
                .containsExactly(Optional.of("API and Sign-in fails in Europe."));
        assertThat(newsroom.find.handle(id).variants()).extracting(VariantView::key)
                .containsExactly(MAIL_EN, MAIL_FR, PAGE_EN, PAGE_FR);
    }

    private MessageText exactWording(String region) {
        return MessageText.of(template, Map.of("region", region));
    }

    private MessageId draftWithChangedWords(String body) {
        return newsroom.draft.handle(Stories.firstContact(new MessageText(Optional.of(template),
                Map.of("region", "Europe"), Map.of(PAGE_EN, new VariantText("Trouble in Europe", body)))));
    }

    private void revise(MessageId id, String body) {
        newsroom.revise.handle(new ReviseMessage.Command(id, version(id), Map.of("region", "Europe"),
                Map.of(PAGE_EN, new VariantText("Trouble in Europe", body))));
    }

    private MessageStatus submit(MessageId id) {
        return newsroom.submit.handle(id, version(id));
    }

    private long version(MessageId id) {
        return newsroom.find.handle(id).version();
    }
}
