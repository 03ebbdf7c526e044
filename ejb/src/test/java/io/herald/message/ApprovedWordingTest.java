package io.herald.message;

import static io.herald.message.Stories.MAIL_EN;
import static io.herald.message.Stories.MAIL_FR;
import static io.herald.message.Stories.PAGE_EN;
import static io.herald.message.Stories.PAGE_FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.Decision;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.template.Phase;
import io.herald.template.ReviseTemplate;
import io.herald.template.TemplateId;
import io.herald.template.TemplateShelf;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which words need nobody's leave, and which only look as if they did. */
class ApprovedWordingTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER, Role.COMMUNICATOR);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final TemplateShelf shelf = new TemplateShelf(desk);
    private final Newsroom newsroom = new Newsroom(desk, shelf);
    private TemplateVersionId template;

    @BeforeEach
    void carlaHasAnApprovedTemplate() {
        template = shelf.approved(Stories.firstContact(), carla, marie);
        desk.caller.become(carla);
    }

    @Test
    void wordsThatAreTypedAgainExactlyAreApprovedWording() {
        assertThat(submitted(edited(Map.of(PAGE_EN,
                new VariantText("Trouble in Europe", "API and Sign-in fails in Europe.\r\n")))))
                .isEqualTo(MessageStatus.PUBLISHED);
    }

    @Test
    void everyVariantCounts() {
        for (VariantKey key : List.of(PAGE_EN, PAGE_FR, MAIL_EN, MAIL_FR)) {
            assertThat(submitted(edited(Map.of(key, new VariantText("Trouble", "It is all fine.")))))
                    .as(key.toString()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        }
    }

    @Test
    void oneMoreLanguageIsAnotherWording() {
        assertThat(submitted(edited(Map.of(VariantKey.statusPage(Language.of("de")),
                new VariantText("Störung", "Es klemmt."))))).isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void textThatReadsAlikeButIsWrittenOtherwiseIsAnotherWording() {
        // a Cyrillic letter in place of a Latin one
        assertThat(submitted(edited(Map.of(PAGE_EN,
                new VariantText("Trouble in Europe", "API and Sign-in f\u0430ils in Europe.")))))
                .isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void freeTextAlwaysWaits() {
        assertThat(submitted(Stories.freeText("Trouble in Europe", "API and Sign-in fails in Europe.")))
                .isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void aSeverityCanWantAManagerForApprovedWordingToo() {
        IncidentFacts strict = Stories.facts("Data loss", GatePolicy.ALWAYS_ONE_MANAGER);
        MessageId id = newsroom.draft.handle(Stories.about(strict, Phase.FIRST_CONTACT,
                MessageText.of(template, Map.of("region", "Europe"))));

        assertThat(newsroom.submit.handle(id, DraftMessage.FIRST_VERSION)).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThatThrownBy(() -> newsroom.publish.handle(id)).isInstanceOf(UnapprovedWordingException.class);
        assertThat(newsroom.preview.handle(strict, Phase.FIRST_CONTACT,
                MessageText.of(template, Map.of("region", "Europe"))).wordingApproved()).isFalse();
        desk.caller.become(marie);
        newsroom.decide(id, Decision.APPROVED, "");
        assertThat(newsroom.published.fired()).hasSize(1);
    }

    @Test
    void wordsThatNobodyLookedAtInTimeNeedAManagerAgainUntilTheyAreApprovedAnew() {
        desk.clock.advance(Duration.ofDays(365));
        MessageId id = newsroom.draft.handle(Stories.firstContact(MessageText.of(template, Map.of("region", "Asia"))));

        assertThat(newsroom.submit.handle(id, DraftMessage.FIRST_VERSION)).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThat(newsroom.preview.handle(Stories.facts(), Phase.FIRST_CONTACT,
                MessageText.of(template, Map.of("region", "Asia"))).wordingApproved()).isFalse();
        assertThat(newsroom.sendApproved.handle(new SendApprovedWording.Command(Stories.facts(), Phase.FIRST_CONTACT,
                "investigating", carla.id()))).isEmpty();
        desk.caller.become(marie);
        newsroom.decide(id, Decision.APPROVED, "");
        assertThat(newsroom.published.fired()).hasSize(1);

        desk.caller.become(carla);
        TemplateId library = shelf.findVersion.handle(template).template();
        TemplateVersionId again = shelf.review.handle(library, shelf.find.handle(library).version());
        desk.caller.become(marie);
        shelf.decide(again, Decision.APPROVED, "");
        desk.caller.become(carla);
        assertThat(newsroom.preview.handle(Stories.facts(), Phase.FIRST_CONTACT,
                MessageText.of(again, Map.of("region", "Asia"))).wordingApproved()).isTrue();
    }

    @Test
    void wordsThatAChannelCannotCarryAreRefusedWhileTheyAreWritten() {
        VariantKey brief = new VariantKey(BriefChannel.KEY, Language.ENGLISH);

        assertThatThrownBy(() -> submitted(edited(Map.of(brief,
                new VariantText("Trouble in Europe", "We are working on it.")))))
                .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.violations()).containsExactly(
                        new Violation("variants.x.en.body",
                                "is too long with its title and the link: 38 of at most 30 characters")));
        assertThat(newsroom.preview.handle(Stories.facts(), Phase.FIRST_CONTACT,
                edited(Map.of(brief, new VariantText("Trouble", "On it.")))).variants())
                .filteredOn(view -> view.measure().isPresent()).singleElement()
                .satisfies(view -> assertThat(view.measure().orElseThrow().length()).isEqualTo(13));
    }

    @Test
    void aTemplateOfAnotherPhaseIsRefused() {
        TemplateVersionId resolution = shelf.approved(Stories.template("resolution", Phase.RESOLUTION), carla, marie);
        desk.caller.become(carla);

        assertThatThrownBy(() -> newsroom.draft.handle(
                Stories.firstContact(MessageText.of(resolution, Map.of("region", "Europe")))))
                .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.violations()).containsExactly(
                        new Violation("template", "is for messages of another phase: resolution")));
    }

    @Test
    void aTemplateThatNobodyApprovedIsRefused() {
        TemplateVersionId draft = shelf.draft.handle(Stories.template("other", Phase.FIRST_CONTACT));

        assertThatThrownBy(() -> newsroom.draft.handle(
                Stories.firstContact(MessageText.of(draft, Map.of("region", "Europe")))))
                .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.violations())
                        .containsExactly(new Violation("template", "is not approved")));
    }

    @Test
    void wordsOfATemplateThatWasReplacedMeanwhileWait() {
        MessageId id = newsroom.draft.handle(Stories.firstContact(exact()));
        TemplateVersionView old = shelf.findVersion.handle(template);
        desk.caller.become(marie);
        Map<VariantKey, VariantText> words = new HashMap<>(old.variants());
        words.put(PAGE_EN, new VariantText("Outage in {{region}}", "We are sorry about {{components}} in {{region}}."));
        TemplateVersionId next = shelf.revise
                .handle(new ReviseTemplate.Command(template, old.version(), words, old.placeholders()));
        shelf.submit.handle(next, 1);
        FixedCaller paul = users.hire("Paul", Language.ENGLISH, Role.APPROVER);
        desk.caller.become(paul);
        shelf.decide(next, Decision.APPROVED, "");

        desk.caller.become(carla);

        assertThat(newsroom.find.handle(id).wordingApproved()).isFalse();
        assertThat(newsroom.submit.handle(id, DraftMessage.FIRST_VERSION)).isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void wordsOfARetiredTemplateWait() {
        MessageId id = newsroom.draft.handle(Stories.firstContact(exact()));
        shelf.retire.handle(shelf.findVersion.handle(template).template(), 1);

        assertThat(newsroom.submit.handle(id, DraftMessage.FIRST_VERSION)).isEqualTo(MessageStatus.AWAITING_APPROVAL);
    }

    @Test
    void missingUnknownAndWrongValuesAreNamedTogether() {
        MessageText text = new MessageText(Optional.of(template), Map.of("regoin", "Europe"), Map.of());

        assertThatThrownBy(() -> newsroom.draft.handle(Stories.firstContact(text)))
                .isInstanceOfSatisfying(ValidationException.class,
                        e -> assertThat(e.violations()).containsExactly(
                                new Violation("values.region", "must not be empty"),
                                new Violation("values.regoin", "is not asked for by the template")));
    }

    @Test
    void aValueCannotPretendToBeAFact() {
        assertThatThrownBy(() -> newsroom.draft.handle(Stories.firstContact(MessageText.of(template,
                Map.of("region", "Europe", "@incident.title", "All is fine")))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> newsroom.draft.handle(Stories.firstContact(MessageText.of(template,
                Map.of("region", "Europe", "components", "Nothing"))))).isInstanceOf(ValidationException.class);
    }

    @Test
    void anEmailWithoutWordsOfItsOwnFollowsTheStatusPage() {
        MessagePreview preview = newsroom.preview.handle(Stories.facts(), Phase.FIRST_CONTACT,
                edited(Map.of(PAGE_EN, new VariantText("Changed", "By hand."))));

        assertThat(preview.wordingApproved()).isFalse();
        assertThat(text(preview, MAIL_EN)).isEqualTo(new VariantText("Changed", "By hand."));
        assertThat(text(preview, MAIL_FR).body()).startsWith("Bonjour");
    }

    @Test
    void editsWithPlaceholdersTooLongOrInvisibleWordsAreRefused() {
        assertThat(violations(edited(Map.of(PAGE_EN, new VariantText("Hello {{region}}", "x")))))
                .extracting(Violation::field).containsExactly("variants.statuspage.en");
        assertThat(violations(edited(Map.of(PAGE_EN, new VariantText("x".repeat(256), "y".repeat(25_001))))))
                .extracting(Violation::field)
                .contains("variants.statuspage.en.title", "variants.statuspage.en.body");
        assertThat(violations(edited(Map.of(PAGE_EN, new VariantText("ok", "left \u202E right")))))
                .extracting(Violation::field).contains("variants.statuspage.en.body");
        assertThat(violations(MessageText.free(Map.of(PAGE_FR, new VariantText("Panne", "Oui.")))))
                .extracting(Violation::field).containsExactly("variants.statuspage.en");
    }

    @Test
    void aNextUpdateThatCannotBeMeantIsRefused() {
        DraftMessage.Command good = Stories.firstContact(exact());

        assertThatThrownBy(() -> newsroom.draft.handle(new DraftMessage.Command(good.facts(), good.phase(),
                good.incidentStatus(), good.componentStatuses(), Optional.of(0), good.text())))
                .isInstanceOf(ValidationException.class).hasMessageContaining("nextUpdateMinutes");
    }

    private MessageText exact() {
        return MessageText.of(template, Map.of("region", "Europe"));
    }

    private MessageText edited(Map<VariantKey, VariantText> edits) {
        return new MessageText(Optional.of(template), Map.of("region", "Europe"), edits);
    }

    private List<Violation> violations(MessageText text) {
        return newsroom.preview.handle(Stories.facts(), Phase.FIRST_CONTACT, text).violations();
    }

    private static VariantText text(MessagePreview preview, VariantKey key) {
        return preview.variants().stream().filter(view -> view.key().equals(key)).findFirst().orElseThrow().text();
    }

    private MessageStatus submitted(MessageText text) {
        MessageId id = newsroom.draft.handle(Stories.firstContact(text));
        return newsroom.submit.handle(id, DraftMessage.FIRST_VERSION);
    }
}
