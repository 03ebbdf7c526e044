package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.delivery.Notice;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approved words grow old. */
class TemplateReviewTest {

    private static final VariantKey PAGE = VariantKey.statusPage(Language.ENGLISH);

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller noemie = users.hire("Noemie", Language.FRENCH, Role.COMMUNICATOR);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final TemplateShelf shelf = new TemplateShelf(desk);
    private TemplateVersionId version;
    private TemplateId id;

    @BeforeEach
    void carlasWordsAreApproved() {
        version = shelf.approved(new DraftTemplate.Command("outage", "Outage", Phase.FIRST_CONTACT, Optional.empty(),
                Map.of(PAGE, new VariantText("Outage", "We are on it.")), List.of()), carla, marie);
        id = shelf.findVersion.handle(version).template();
        desk.notices.clear();
        desk.caller.become(carla);
    }

    @Test
    void theyAreGoodForAYear() {
        assertThat(found().reviewDue()).contains(desk.clock.instant().plus(Duration.ofDays(365)));

        desk.clock.advance(Duration.ofDays(365).minusSeconds(1));
        assertThat(wording().lapsed()).isFalse();
        desk.clock.advance(Duration.ofSeconds(1));

        assertThat(wording().lapsed()).isTrue();
        assertThat(wording().approved()).isTrue();
        assertThat(found().lapsed()).isTrue();
    }

    @Test
    void theirOwnerIsWarnedTwoWeeksAheadOnceAndInTheirLanguage() {
        entrust(noemie.id(), 30);
        desk.clock.advance(Duration.ofDays(16).minusSeconds(1));
        shelf.warn.handle();
        assertThat(desk.notices).isEmpty();

        desk.clock.advance(Duration.ofSeconds(1));
        shelf.warn.handle();
        shelf.warn.handle();

        assertThat(desk.notices).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo("noemie@example.org");
            assertThat(notice.subject()).isEqualTo("Modèle à relire : Outage");
            assertThat(notice.body()).contains("https://status.example.org/console/template/template.xhtml?id=" + id);
        });
        assertThat(desk.audit.actions()).containsOnlyOnce("template.review_warned");
    }

    @Test
    void anotherApprovalOfTheSameWordsMakesThemGoodAgain() {
        desk.clock.advance(Duration.ofDays(360));
        shelf.warn.handle();

        TemplateVersionId again = shelf.review.handle(id, found().version());
        assertThat(shelf.findVersion.handle(version).status()).isEqualTo(TemplateStatus.APPROVED);
        desk.caller.become(marie);
        shelf.decide(again, Decision.APPROVED, "");

        assertThat(shelf.findVersion.handle(version).status()).isEqualTo(TemplateStatus.REPLACED);
        assertThat(shelf.findVersion.handle(again).variants())
                .isEqualTo(shelf.findVersion.handle(version).variants());
        assertThat(found().reviewDue()).contains(desk.clock.instant().plus(Duration.ofDays(365)));
        desk.clock.advance(Duration.ofDays(360));
        desk.notices.clear();
        shelf.warn.handle();
        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("carla@example.org");
    }

    @Test
    void whoeverWroteThemDoesNotApproveThemWhoeverAsks() {
        desk.caller.become(noemie);
        TemplateVersionId again = shelf.review.handle(id, found().version());
        desk.caller.become(carla);

        assertThatThrownBy(() -> shelf.decide(again, Decision.APPROVED, "")).isInstanceOf(FourEyesException.class);
    }

    @Test
    void theyAreAskedAboutOnceAtATime() {
        shelf.review.handle(id, found().version());

        assertThatThrownBy(() -> shelf.review.handle(id, found().version()))
                .isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void aShorterTimeCountsAtOnceAndALongerOneOnlyFromTheNextApproval() {
        entrust(carla.id(), 30);
        assertThat(found().reviewDue()).contains(desk.clock.instant().plus(Duration.ofDays(30)));
        desk.clock.advance(Duration.ofDays(31));

        entrust(carla.id(), 730);

        assertThat(found().lapsed()).isTrue();
        assertThat(found().reviewDays()).isEqualTo(730);
    }

    @Test
    void onlySomebodyWhoIsThereAnswersForThemAndOnlyForATime() {
        assertThatThrownBy(() -> entrust(new UserId("nobody"), 30)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> entrust(carla.id(), 6)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> entrust(carla.id(), 731)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> shelf.entrust
                .handle(new EntrustTemplate.Command(id, found().version() + 1, carla.id(), 30)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void nobodyIsWarnedOfWhatIsRetired() {
        shelf.retire.handle(id, found().version());
        desk.clock.advance(Duration.ofDays(364));

        shelf.warn.handle();

        assertThat(desk.notices).isEmpty();
    }

    private void entrust(UserId owner, int days) {
        shelf.entrust.handle(new EntrustTemplate.Command(id, found().version(), owner, days));
    }

    private TemplateDetail found() {
        return shelf.find.handle(id);
    }

    private RenderWording.Wording wording() {
        return shelf.renderWording.handle(version, Map.of(), BuiltIns.example());
    }
}
