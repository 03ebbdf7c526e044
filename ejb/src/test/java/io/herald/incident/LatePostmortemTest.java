package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.incident.domain.Declaration;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.message.MessageId;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of an incident whose post-mortem does not come, or is taken back. */
class LatePostmortemTest {

    private static final MessageId WORDS = new MessageId("postmortem01");

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller camille = users.hire("Camille", Language.FRENCH, Role.COMMUNICATOR);
    private final FixedCaller tomas = users.hire("Tomas", Language.ENGLISH, Role.RESPONDER);
    private final Stores stores = new InMemoryStores().stores(users);
    private final FakeWorkflow workflow = new FakeWorkflow();
    private final FakePress press = new FakePress(clock, (id, draft) -> {});
    private final IncidentDesk desk = new IncidentDesk(stores, press, workflow, audit, camille, clock);
    private final List<Notice> mails = new ArrayList<>();
    private final EscalatePostmortem escalate = escalate();

    @Test
    void theIncidentLeadIsCalledInTheirLanguageWithTheWayToTheEditor() {
        Incident incident = resolved(tomas, camille);

        escalate.handle(incident.id());

        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("tomas@example.org");
            assertThat(mail.subject()).isEqualTo("[INC-2026-0001] The post-mortem is late: please step in");
            assertThat(mail.body()).contains("Camille was reminded",
                    "/console/postmortem/edit.xhtml?incident=" + incident.id());
        });
        assertThat(audit.actions()).last().isEqualTo("incident.postmortem_escalated");
    }

    @Test
    void whereBothLeadsAreOnePersonTheManagersAreCalled() {
        users.hire("Nadia", Language.FRENCH, Role.APPROVER);
        users.hire("Omar", Language.ENGLISH, Role.APPROVER);

        escalate.handle(resolved(camille, camille).id());

        assertThat(mails).extracting(Notice::recipient).containsExactlyInAnyOrder("nadia@example.org",
                "omar@example.org");
    }

    @Test
    void nobodyIsCalledWhereNoneIsOwed() {
        Incident incident = resolved(tomas, camille);
        publish(incident);

        escalate.handle(incident.id());

        assertThat(mails).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNotPublicAndOwedAgain() {
        Incident incident = resolved(tomas, camille);
        publish(incident);
        incident.close(clock.instant());
        assertThat(desk.readPublicIncident.handle(incident.id()).orElseThrow().updates()).hasSize(2);

        desk.takePostmortemBack.handle(incident.id(), WORDS, "A figure is wrong");

        assertThat(incident.status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(incident.closedAt()).isEmpty();
        assertThat(incident.owedPostmortem()).contains(SettableClock.NOON.plus(Duration.ofDays(3)));
        assertThat(desk.readPublicIncident.handle(incident.id()).orElseThrow().updates())
                .extracting(PublicUpdate::status).containsExactly(IncidentStatus.RESOLVED);
        assertThat(workflow.told()).last().isEqualTo("post-mortem taken back, due 2026-03-09T12:00:00Z");
        assertThat(audit.entries().getLast()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("incident.postmortem_withdrawn");
            assertThat(entry.detail()).containsEntry("message", WORDS.value());
        });
        assertThat(stores.timeline().of(incident.id())).last().extracting(TimelineEntryView::detail)
                .isEqualTo("A figure is wrong");
        publish(incident);
        assertThat(incident.status()).isEqualTo(IncidentStatus.POSTMORTEM);
    }

    @Test
    void whereNoneIsPublishedNoneIsTakenBack() {
        Incident incident = resolved(tomas, camille);

        assertThatThrownBy(() -> desk.takePostmortemBack.handle(incident.id(), WORDS, "Why"))
                .isInstanceOf(IllegalStateOfException.class);
    }

    private Incident resolved(FixedCaller incidentLead, FixedCaller communicationsLead) {
        var declaration = new Declaration("API fails", IncidentKind.OUTAGE, SeverityLevel.SEV1, Impact.MAJOR,
                Map.of(), incidentLead.id(), communicationsLead.id(), camille.id(), "console", Optional.empty(),
                clock.instant());
        Incident incident = Incident.declare(declaration, "INC-2026-0001",
                new Plan(10, 30, true, Optional.of(3)), clock.instant());
        stores.incidents().add(incident);
        say(incident, Phase.RESOLUTION, new MessageId("resolution01"));
        return incident;
    }

    private void publish(Incident incident) {
        say(incident, Phase.POSTMORTEM, WORDS);
    }

    private void say(Incident incident, Phase phase, MessageId message) {
        incident.applyPublished(phase, IncidentStatus.RESOLVED, Map.of(), Optional.empty(), clock.instant());
        stores.updates().add(IncidentUpdate.of(incident, message,
                Map.of(Language.ENGLISH, new UpdateText("Words", "More words")), List.of(), clock.instant()));
    }

    private EscalatePostmortem escalate() {
        UserDirectory directory = new UserDirectory(users);
        LeadNotices notices = new LeadNotices(directory, new PostNotice() {
            @Override
            public void handle(Notice notice) {
                mails.add(notice);
            }
        }, stores.page(), new PublicLinks("https://status.example.org"));
        return new EscalatePostmortem(stores.incidents(), directory, notices,
                new Story(stores.timeline(), audit, camille, clock));
    }
}
