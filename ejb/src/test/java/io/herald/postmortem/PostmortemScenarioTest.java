package io.herald.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.AlreadySignedException;
import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.delivery.EndPublication;
import io.herald.identity.Role;
import io.herald.incident.DescribeForPostmortem;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.SeverityLevel;
import io.herald.incident.IncidentSummary;
import io.herald.incident.Posted;
import io.herald.incident.TakePostmortemBack;
import io.herald.message.GatePolicy;
import io.herald.message.IncidentFacts;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.Newsroom;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.template.BuiltIns;
import io.herald.template.TemplateShelf;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post-mortem from the first sentence to its publication, through the real gate. */
class PostmortemScenarioTest {

    private static final IncidentId INCIDENT = new IncidentId("incident0001");
    private static final PostmortemParts PARTS = new PostmortemParts("Sorry.", "It broke.", "We mend it.", "Thanks.");

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller rene = users.hire("Rene", Language.FRENCH, Role.RESPONDER, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.FRENCH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final Newsroom newsroom = new Newsroom(desk, new TemplateShelf(desk));
    private ApprovalRule rule = ApprovalRule.DEFAULT;
    private final Kept kept = new Kept();
    private final PostmortemViews views = new PostmortemViews(desk.users);
    private final WritePostmortem write = new WritePostmortem(kept, new KnownIncident(), views, desk.audit,
            desk.caller, desk.clock);
    private final SubmitPostmortem submit = new SubmitPostmortem(kept, new Briefed(), newsroom.draft, newsroom.find,
            newsroom.revise, newsroom.submit, desk.audit, desk.clock);
    private final TakenBack takenBack = new TakenBack();
    private final RevertPostmortem revert = new RevertPostmortem(kept, takenBack, new Unsent(), views, desk.audit,
            desk.clock);
    private final FindPostmortem find = new FindPostmortem(kept, views);

    @BeforeEach
    void thePostmortemFollowsItsMessage() {
        newsroom.progressed.by(new FollowPostmortemMessage(kept)::handle);
    }

    @Test
    void itIsPublishedOnceAManagerWhoWroteNoneOfItApproves() {
        write(carla, PARTS);
        write(rene, PARTS);
        Posted posted = submit(rene);

        assertThat(posted.status()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThat(found().status()).isEqualTo(PostmortemStatus.IN_REVIEW);
        assertThat(found().authorNames()).containsExactly("Carla", "Rene");
        assertThatThrownBy(() -> decide(carla, posted.message(), Decision.APPROVED))
                .isInstanceOf(FourEyesException.class);
        assertThatThrownBy(() -> decide(rene, posted.message(), Decision.APPROVED))
                .isInstanceOf(FourEyesException.class);

        decide(marie, posted.message(), Decision.APPROVED);

        assertThat(found().status()).isEqualTo(PostmortemStatus.PUBLISHED);
        assertThat(newsroom.published.fired()).singleElement()
                .satisfies(words -> assertThat(words.incidentStatus()).isEqualTo("postmortem"));
    }

    @Test
    void whatStaysInTheHouseIsNeverPublished() {
        desk.caller.become(carla);
        PostmortemParts inside = new PostmortemParts("", "It was node seven.", "", "");
        write.handle(new WritePostmortem.Command(INCIDENT, 0, Map.of(Language.ENGLISH, PARTS),
                Optional.of(Map.of(Language.ENGLISH, inside))));
        decide(marie, submit(carla).message(), Decision.APPROVED);

        assertThat(found().internalTexts()).containsEntry(Language.ENGLISH, inside);
        assertThat(newsroom.published.fired()).singleElement()
                .satisfies(words -> assertThat(words.toString()).contains("It broke.").doesNotContain("node seven"));
    }

    @Test
    void whoWritesOnlyWhatIsPublishedLeavesTheRestAlone() {
        desk.caller.become(carla);
        PostmortemParts inside = new PostmortemParts("", "It was node seven.", "", "");
        write.handle(new WritePostmortem.Command(INCIDENT, 0, Map.of(), Optional.of(Map.of(Language.FRENCH, inside))));

        write(carla, PARTS);

        assertThat(found().internalTexts()).containsEntry(Language.FRENCH, inside);
    }

    @Test
    void whatStaysInTheHouseHasTheSameLimit() {
        desk.caller.become(carla);
        var tooLong = new PostmortemParts("", "x".repeat(PostmortemParts.LONGEST_PART + 1), "", "");

        assertThatThrownBy(() -> write.handle(new WritePostmortem.Command(INCIDENT, 0, Map.of(),
                Optional.of(Map.of(Language.FRENCH, tooLong))))).isInstanceOf(ValidationException.class)
                .hasMessageContaining("internal.fr.whatHappened");
    }

    @Test
    void itsRuleMayAskTheManagersOfDeliveryAndOfOperations() {
        FixedCaller omar = users.hire("Omar", Language.ENGLISH, Role.APPROVER);
        desk.caller.become(users.hire("Root", Language.ENGLISH, Role.ADMINISTRATOR));
        desk.setGroup.handle("delivery", Set.of(marie.id()));
        desk.setGroup.handle("operations", Set.of(omar.id()));
        rule = new ApprovalRule(ApprovalRule.POSTMORTEM, ApprovalPolicy.fromWire("delivery:1+operations:1"), 1440,
                2880, false, 1);
        write(carla, PARTS);
        Posted posted = submit(carla);

        decide(marie, posted.message(), Decision.APPROVED);
        assertThat(found().status()).isEqualTo(PostmortemStatus.IN_REVIEW);
        assertThatThrownBy(() -> decide(marie, posted.message(), Decision.APPROVED))
                .isInstanceOf(AlreadySignedException.class);
        decide(omar, posted.message(), Decision.APPROVED);

        assertThat(found().status()).isEqualTo(PostmortemStatus.PUBLISHED);
    }

    @Test
    void whoeverReworksItIsAnAuthorToo() {
        write(carla, PARTS);
        Posted first = submit(carla);
        decide(marie, first.message(), Decision.CHANGES_REQUESTED);
        write(rene, new PostmortemParts("We are sorry.", "It broke.", "We mend it.", "Thanks."));

        Posted second = submit(carla);

        assertThat(second.message()).isEqualTo(first.message());
        assertThatThrownBy(() -> decide(rene, second.message(), Decision.APPROVED))
                .isInstanceOf(FourEyesException.class);
    }

    @Test
    void afterARefusalItBecomesAnotherMessage() {
        write(carla, PARTS);
        Posted first = submit(carla);
        decide(marie, first.message(), Decision.REFUSED);
        assertThat(found().status()).isEqualTo(PostmortemStatus.DRAFT);

        assertThat(submit(carla).message()).isNotEqualTo(first.message());
    }

    @Test
    void aPublishedOneBecomesADraftAgainAndThenAnotherMessage() {
        write(carla, PARTS);
        Posted first = submit(carla);
        decide(marie, first.message(), Decision.APPROVED);
        desk.caller.become(marie);

        PostmortemView draft = revert.handle(INCIDENT, version(), " A figure is wrong. ");

        assertThat(draft.status()).isEqualTo(PostmortemStatus.DRAFT);
        assertThat(draft.texts()).containsEntry(Language.ENGLISH, PARTS);
        assertThat(takenBack.calls).containsExactly(first.message() + " A figure is wrong.");
        assertThat(desk.audit.entries().getLast()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("postmortem.reverted");
            assertThat(entry.detail()).containsEntry("unsent", "3");
        });
        assertThat(submit(carla).message()).isNotEqualTo(first.message());
    }

    @Test
    void onlyAPublishedOneIsTakenBackAndNotWithoutAReason() {
        write(carla, PARTS);

        assertThatThrownBy(() -> revert.handle(INCIDENT, version(), "Wrong"))
                .isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> revert.handle(INCIDENT, version(), " ")).isInstanceOf(ValidationException.class);
        assertThat(takenBack.calls).isEmpty();
    }

    @Test
    void halfOfItIsNotSubmitted() {
        write(carla, new PostmortemParts("Sorry.", "", "", ""));

        assertThatThrownBy(() -> submit(carla)).isInstanceOf(ValidationException.class);
        assertThat(found().status()).isEqualTo(PostmortemStatus.DRAFT);
    }

    @Test
    void aGapOfATemplateIsNotSubmitted() {
        write(carla, new PostmortemParts("Sorry.", "It broke: [[how]].", "We mend it.", "Thanks."));

        assertThatThrownBy(() -> submit(carla)).isInstanceOf(ValidationException.class)
                .hasMessageContaining("texts.en.whatHappened");
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        desk.caller.become(carla);

        assertThatThrownBy(() -> write.handle(
                new WritePostmortem.Command(INCIDENT, 7, Map.of(Language.ENGLISH, PARTS))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aPartHasALimit() {
        assertThatThrownBy(() -> write(carla,
                new PostmortemParts("x".repeat(PostmortemParts.LONGEST_PART + 1), "", "", "")))
                .isInstanceOf(ValidationException.class).hasMessageContaining("texts.en.acknowledgement");
    }

    private void write(FixedCaller author, PostmortemParts parts) {
        desk.caller.become(author);
        write.handle(new WritePostmortem.Command(INCIDENT, version(), Map.of(Language.ENGLISH, parts)));
    }

    private Posted submit(FixedCaller author) {
        desk.caller.become(author);
        return submit.handle(INCIDENT, version());
    }

    private void decide(FixedCaller manager, MessageId message, Decision decision) {
        desk.clock.advance(Duration.ofMinutes(1));
        desk.caller.become(manager);
        newsroom.decide(message, decision, "Because.");
    }

    private PostmortemView found() {
        return find.handle(INCIDENT).orElseThrow();
    }

    private long version() {
        return find.handle(INCIDENT).map(PostmortemView::version).orElse(0L);
    }

    /** Keeps post-mortems in memory. */
    private static final class Kept implements Postmortems {

        private final Map<IncidentId, Postmortem> all = new HashMap<>();

        @Override
        public void save(Postmortem postmortem) {
            all.put(postmortem.incident(), postmortem);
        }

        @Override
        public Optional<Postmortem> find(IncidentId incident) {
            return Optional.ofNullable(all.get(incident));
        }

        @Override
        public Optional<Postmortem> findByMessage(MessageId message) {
            return all.values().stream().filter(postmortem -> postmortem.message().equals(Optional.of(message)))
                    .findFirst();
        }
    }

    /** A publication of which three mails were not sent yet. */
    private static final class Unsent extends EndPublication {

        @Override
        public int handle(String messageId) {
            return 3;
        }
    }

    /** Notes what the incident is told. */
    private static final class TakenBack extends TakePostmortemBack {

        private final List<String> calls = new ArrayList<>();

        @Override
        public void handle(IncidentId id, MessageId message, String reason) {
            calls.add(message + " " + reason);
        }
    }

    /** Says that an incident is there. */
    private final class KnownIncident extends FindIncident {

        @Override
        public IncidentDetail handle(IncidentId id) {
            var someone = desk.users.find(carla.id()).orElseThrow();
            var now = desk.clock.instant();
            var summary = new IncidentSummary(id, "INC-2026-0001", "API fails", IncidentKind.OUTAGE,
                    SeverityLevel.SEV1, Impact.MAJOR,
                    IncidentStatus.RESOLVED, "Carla", now, now, Optional.empty(),
                    Optional.empty(), Optional.empty(), 0, Optional.empty(), 1);
            return new IncidentDetail(summary, "console", Optional.empty(), someone, someone, "Carla",
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    List.of(), List.of(), List.of());
        }
    }

    /** Says what the incident says of itself. */
    private final class Briefed extends DescribeForPostmortem {

        @Override
        public Briefing handle(IncidentId id) {
            return new Briefing(new IncidentFacts(id.value(), BuiltIns.example(),
                    GatePolicy.APPROVED_WORDING_PUBLISHES, Duration.ofMinutes(15)).gatedBy(rule),
                    Map.of(Language.ENGLISH, "Sign-in is slow"));
        }
    }
}
