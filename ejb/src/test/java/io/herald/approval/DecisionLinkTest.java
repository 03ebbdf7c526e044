package io.herald.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.domain.DecisionLink;
import io.herald.delivery.Notice;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import io.herald.shared.Sha256;
import io.herald.shared.ValidationException;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in the mail to an approver, from issue to use. */
class DecisionLinkTest {

    private static final Pattern LINK = Pattern.compile("https://status\\.example\\.org/decide/\\?link=([\\w.-]+)\\)");

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final FixedCaller paul = users.hire("Paul", Language.FRENCH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private ApprovalId approval;

    @BeforeEach
    void carlaAsksForADecision() {
        approval = desk.request.handle(new RequestApproval.Command(SubjectType.MESSAGE, "one", Optional.of("incident"),
                Optional.of("INC-2026-0001"), "Trouble", "hash", Set.of(carla.id()), carla.id(),
                desk.clock.instant().plus(Duration.ofMinutes(15))));
        desk.caller.become(marie);
    }

    @Test
    void eachApproverGetsALinkOfTheirOwnAndTheDatabaseOnlyItsHash() {
        Secret maries = linkOf("marie");

        assertThat(maries).isNotEqualTo(linkOf("paul"));
        assertThat(desk.links.all).hasSize(2).noneMatch(link -> link.tokenSha256().contains(maries.value()));
        assertThat(desk.openLink.handle(maries)).satisfies(opened -> {
            assertThat(opened.standing()).isEqualTo(LinkStanding.VALID);
            assertThat(opened.approval()).contains(approval);
            assertThat(opened.holder().orElseThrow().id()).isEqualTo(marie.id());
        });
    }

    @Test
    void lookingDecidesNothingHoweverOften() {
        Secret link = linkOf("marie");

        for (int look = 0; look < 5; look++) {
            assertThat(standing(link)).isEqualTo(LinkStanding.VALID);
        }

        assertThat(desk.find.handle(approval).status()).isEqualTo(ApprovalStatus.OPEN);
        assertThat(desk.audit.actions()).containsExactly("approval.requested");
    }

    @Test
    void aLinkDecidesOnceAndTheRecordSaysSo() {
        Secret link = linkOf("marie");

        decide(link, Decision.APPROVED, "");

        assertThat(desk.find.handle(approval)).satisfies(view -> {
            assertThat(view.status()).isEqualTo(ApprovalStatus.APPROVED);
            assertThat(view.ruling().orElseThrow().byLink()).isTrue();
        });
        assertThat(desk.audit.entries().getLast().detail()).containsEntry("by", "link").containsEntry("sha256", "hash");
        assertThat(standing(link)).isEqualTo(LinkStanding.USED);
        assertThatThrownBy(() -> decide(link, Decision.REFUSED, "No.")).isInstanceOf(LinkSpentException.class);
        assertThat(standing(linkOf("paul"))).isEqualTo(LinkStanding.DECIDED);
        assertThat(desk.decisions.fired()).hasSize(1);
    }

    @Test
    void aRefusalWithoutAReasonLeavesTheLinkAsItWas() {
        Secret link = linkOf("marie");

        assertThatThrownBy(() -> decide(link, Decision.REFUSED, " ")).isInstanceOf(ValidationException.class);

        assertThat(standing(link)).isEqualTo(LinkStanding.VALID);
    }

    @Test
    void nobodyUsesTheLinkOfSomebodyElse() {
        Secret link = linkOf("marie");
        desk.caller.become(paul);

        assertThatThrownBy(() -> decide(link, Decision.APPROVED, "")).isInstanceOf(LinkSpentException.class);
    }

    @Test
    void otherWordsNeedAnotherLinkWhichComesByMail() {
        Secret former = linkOf("marie");
        desk.notices.clear();

        desk.revise.handle(new ReviseApproval.Command(SubjectType.MESSAGE, "one", "Trouble", "other", carla.id()));

        assertThat(standing(former)).isEqualTo(LinkStanding.TEXT_CHANGED);
        assertThatThrownBy(() -> decide(former, Decision.APPROVED, "")).isInstanceOf(LinkSpentException.class);
        assertThat(desk.notices).extracting(Notice::subject).containsExactlyInAnyOrder(
                "Please decide about the new words: INC-2026-0001", "Nouveau texte à valider : INC-2026-0001");
        assertThat(standing(linkOf("marie"))).isEqualTo(LinkStanding.VALID);
    }

    @Test
    void whoeverChangesTheWordsLosesTheLink() {
        Secret link = linkOf("paul");

        desk.revise.handle(new ReviseApproval.Command(SubjectType.MESSAGE, "one", "Trouble", "hash", paul.id()));

        assertThat(standing(link)).isEqualTo(LinkStanding.NOT_YOURS);
    }

    @Test
    void aLinkEndsAfterADay() {
        Secret link = linkOf("marie");

        desk.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(standing(link)).isEqualTo(LinkStanding.VALID);
        desk.clock.advance(Duration.ofSeconds(1));

        assertThat(standing(link)).isEqualTo(LinkStanding.EXPIRED);
        assertThatThrownBy(() -> decide(link, Decision.APPROVED, "")).isInstanceOf(LinkSpentException.class);
    }

    @Test
    void aTokenThatNobodyIssuedIsWorthNothing() {
        Secret link = linkOf("marie");

        for (String forged : new String[]{"", ".", "x", link.value() + "x", link.value().split("\\.")[0]}) {
            assertThat(standing(Secret.of(forged))).isEqualTo(LinkStanding.UNKNOWN);
        }
    }

    @Test
    void aRowThatSomebodyWroteIntoTheTableIsWorthNothing() {
        desk.links.add(new DecisionLink(Sha256.hex("made.up"), approval,
                marie.id(), "hash", desk.clock.instant(), desk.clock.instant().plusSeconds(60)));

        assertThat(standing(Secret.of("made.up"))).isEqualTo(LinkStanding.UNKNOWN);
    }

    private LinkStanding standing(Secret link) {
        return desk.openLink.handle(link).standing();
    }

    private void decide(Secret link, Decision decision, String comment) {
        desk.decideByLink.handle(new DecideByLink.Command(link, decision, comment));
    }

    private Secret linkOf(String name) {
        String mail = desk.notices.stream().filter(notice -> notice.recipient().startsWith(name)).findFirst()
                .orElseThrow().body();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return Secret.of(link.group(1));
    }
}
