package io.herald.bpmn.incident;

import static io.herald.bpmn.testing.IncidentSteps.HIGHEST;
import static io.herald.bpmn.testing.IncidentSteps.promise;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.Decision;
import io.herald.bpmn.message.CamundaPublicationWorkflow;
import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.incident.IncidentId;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.template.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole lives of incidents: the process of the incident and those of its messages on one engine, told of each other as
 * the use cases tell them, with the clock moved by hand.
 */
@ProcessWorkbench
class WholeLifeTest {

    private static final IncidentId INCIDENT = new IncidentId("life");
    private static final MessageId WORDS = new MessageId("words");
    private static final MessageId HOLDING = new MessageId("holding");

    private final Map<MessageId, Said> said = new HashMap<>();
    private Workbench bench;
    private CamundaIncidentWorkflow incidents;
    private CamundaPublicationWorkflow messages;

    /** What the incident hears once a message is public. */
    private record Said(Phase phase, Optional<Duration> promised) {}

    @BeforeEach
    void publicationsMoveTheIncidentOn(Workbench workbench) {
        bench = workbench;
        incidents = new CamundaIncidentWorkflow(bench.engine().getRuntimeService(), bench.clock());
        messages = new CamundaPublicationWorkflow(bench.engine().getRuntimeService(), bench.engine().getTaskService());
        bench.steps().whenPublishing(message -> {
            Said what = said.get(message);
            incidents.published(INCIDENT, what.phase(), what.promised().map(time -> now().plus(time)));
        });
        bench.steps().whenCallingForHolding(waiting -> {
            said.put(HOLDING, new Said(said.get(waiting).phase(), Optional.of(ofMinutes(30))));
            messages.submitted(HOLDING, true, times());
        });
    }

    @Test
    void aHighestSeverityWithASleepingManager() {
        incidents.declared(INCIDENT);
        submit(WORDS, Phase.FIRST_CONTACT, ofMinutes(30));

        assertThat(during(ofMinutes(3))).containsExactly("RemindApprovers request-1");
        assertThat(during(ofMinutes(2))).containsExactly("RemindFirstContact life");
        assertThat(during(ofMinutes(3))).containsExactly("EscalateApproval request-1");
        assertThat(during(ofMinutes(1))).isEmpty();
        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitFirstContact");
        assertThat(during(ofMinutes(1))).contains("CallForHolding words", "PublishMessage holding");
        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitNextUpdate");
        bench.assertThatProcessOf("holding").isEnded();
        bench.assertThatProcessOf("words").isWaitingAtExactly("Task_DecideMessage");

        assertThat(during(ofMinutes(29))).isEmpty();
        assertThat(during(ofMinutes(1))).containsExactly("RemindNextUpdate life");
        said.put(WORDS, new Said(Phase.UPDATE, Optional.of(ofMinutes(30))));
        messages.decided(WORDS, Decision.APPROVED);
        assertThat(bench.steps().taken()).last().isEqualTo("PublishMessage words");
        publish(new MessageId("end"), Phase.RESOLUTION);

        assertThat(during(ofDays(3).minusSeconds(1))).isEmpty();
        assertThat(during(Duration.ofSeconds(1))).containsExactly("RemindPostmortem life");
        assertThat(during(ofDays(9))).containsExactly("EscalatePostmortem life");
        publish(new MessageId("story"), Phase.POSTMORTEM);
        assertThat(bench.steps().taken()).last().isEqualTo("CloseIncident life");
        assertThat(bench.steps().taken()).containsOnlyOnce("CloseIncident life", "CallForHolding words");
        bench.assertThatProcessOf("life").isEnded();
    }

    @Test
    void aSecurityIncidentIsToldAtTheHighestPlanHoweverSmallItLooks() {
        bench.steps().incidents().incidentIs("SEV4", "security", promise(60, 240, null));
        incidents.declared(INCIDENT);
        assertThat(bench.steps().taken()).containsExactly("RecordPlan 10/30/3 life");

        assertThat(during(ofMinutes(5))).containsExactly("RemindFirstContact life");
        assertThat(during(ofMinutes(5))).containsExactly("EscalateSilence life");
        submit(WORDS, Phase.FIRST_CONTACT, ofMinutes(30));
        messages.decided(WORDS, Decision.APPROVED);
        publish(new MessageId("end"), Phase.RESOLUTION);

        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitPostmortem");
    }

    @Test
    void wordsThatAreRefusedThenReworkedThenApproved() {
        incidents.declared(INCIDENT);
        submit(WORDS, Phase.FIRST_CONTACT, ofMinutes(30));
        bench.pass(ofMinutes(1));
        messages.decided(WORDS, Decision.REFUSED);
        bench.assertThatProcessOf("words").isEnded();

        MessageId better = new MessageId("better");
        submit(better, Phase.FIRST_CONTACT, ofMinutes(30));
        bench.pass(ofMinutes(1));
        messages.decided(better, Decision.CHANGES_REQUESTED);
        assertThat(during(ofMinutes(2))).isEmpty();
        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitFirstContact");
        messages.submitted(better, false, times());
        assertThat(during(ofMinutes(3))).containsExactlyInAnyOrder("RemindFirstContact life",
                "RemindApprovers request-2");
        messages.decided(better, Decision.APPROVED);

        assertThat(bench.steps().taken()).last().isEqualTo("PublishMessage better");
        assertThat(bench.steps().taken()).containsOnlyOnce("RefuseMessage words", "ReturnForChanges better")
                .doesNotContain("PublishMessage words", "EscalateSilence life");
        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitNextUpdate");
        assertThat(during(ofMinutes(29))).isEmpty();
    }

    @Test
    void aSeverityThatIsRaisedMidWayMovesThePromiseAndTheDuties() {
        bench.steps().incidents().incidentIs("SEV3", "outage", promise(60, 240, null));
        incidents.declared(INCIDENT);
        submit(WORDS, Phase.FIRST_CONTACT, ofMinutes(240));
        assertThat(during(ofMinutes(2))).isEmpty();

        bench.steps().incidents().incidentIs("SEV1", "outage", HIGHEST);
        incidents.severityChanged(INCIDENT);
        assertThat(bench.steps().taken()).last().isEqualTo("RecordPlan 10/30/3 life");
        assertThat(during(ofMinutes(1))).containsExactly("RemindApprovers request-1");
        assertThat(during(ofMinutes(2))).containsExactly("RemindFirstContact life");
        said.put(WORDS, new Said(Phase.FIRST_CONTACT, Optional.of(ofMinutes(30))));
        messages.decided(WORDS, Decision.APPROVED);
        assertThat(during(ofMinutes(30))).containsExactly("RemindNextUpdate life");
        publish(new MessageId("end"), Phase.RESOLUTION);

        bench.assertThatProcessOf("life").isWaitingAtExactly("Task_AwaitPostmortem");
    }

    private List<String> during(Duration time) {
        int before = bench.steps().taken().size();
        bench.pass(time);
        List<String> taken = bench.steps().taken();
        return taken.subList(before, taken.size());
    }

    /** Words of somebody's own: a reminder after 3 minutes, the escalation after 8, holding words after 10. */
    private void submit(MessageId message, Phase phase, Duration promised) {
        said.put(message, new Said(phase, Optional.of(promised)));
        messages.submitted(message, false, times());
    }

    private void publish(MessageId message, Phase phase) {
        said.put(message, new Said(phase, Optional.empty()));
        messages.submitted(message, true, times());
    }

    private ApprovalTimes times() {
        return new ApprovalTimes(now().plus(ofMinutes(3)), now().plus(ofMinutes(8)), now().plus(ofMinutes(10)), true);
    }

    private Instant now() {
        return bench.clock().instant();
    }
}
