package io.herald.bpmn.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.Decision;
import io.herald.bpmn.incident.CamundaIncidentWorkflow;
import io.herald.bpmn.message.CamundaPublicationWorkflow;
import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.incident.IncidentId;
import io.herald.incident.ProcessPicture;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.template.Phase;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ProcessWorkbench
class WorkflowDiagramTest {

    private static final MessageId MESSAGE = new MessageId("message-1");
    private static final IncidentId INCIDENT = new IncidentId("incident-1");

    private Workbench bench;
    private CamundaPublicationWorkflow publication;
    private CamundaIncidentWorkflow incidents;
    private CamundaWorkflowDiagram diagram;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        publication = new CamundaPublicationWorkflow(bench.engine().getRuntimeService(),
                bench.engine().getTaskService());
        incidents = new CamundaIncidentWorkflow(bench.engine().getRuntimeService(), bench.clock());
        diagram = new CamundaWorkflowDiagram(bench.engine().getHistoryService(),
                bench.engine().getRepositoryService());
    }

    @Test
    void whereTheProcessWaitsAndWhereItHasBeenIsMarked() throws Exception {
        publication.submitted(MESSAGE, false, times(0));

        Document svg = parse(ofMessage(Language.ENGLISH).svg());

        assertThat(marked(svg, "current")).containsExactly("Task_DecideMessage");
        assertThat(marked(svg, "done")).contains("StartEvent_MessageSubmitted", "Task_RequestApproval",
                "SequenceFlow_WordingNotApproved").doesNotContain("SequenceFlow_WordingApproved",
                        "Task_PublishMessage");
    }

    @Test
    void onlyTheWayThatWasTakenIsMarkedAfterALoop() throws Exception {
        publication.submitted(MESSAGE, false, times(900));
        bench.pass(Duration.ofMinutes(1));
        publication.decided(MESSAGE, Decision.CHANGES_REQUESTED);
        bench.pass(Duration.ofMinutes(1));
        publication.submitted(MESSAGE, false, times(900));
        bench.pass(Duration.ofMinutes(1));
        publication.decided(MESSAGE, Decision.APPROVED);

        ProcessPicture picture = ofMessage(Language.ENGLISH);

        assertThat(marked(parse(picture.svg()), "done")).contains("SequenceFlow_ChangesRequested",
                "SequenceFlow_MessageApproved", "SequenceFlow_MessageResubmittedToSubmissionsJoin",
                "EndEvent_MessagePublished").doesNotContain("SequenceFlow_WordingApproved",
                        "SequenceFlow_MessageRefused", "BoundaryEvent_ApprovalOverdue");
        assertThat(picture.currentSteps()).isEmpty();
        assertThat(picture.whatHappensNext()).isEqualTo("Nothing more, the process has ended: Message published.");
        assertThat(picture.history()).extracting(ProcessPicture.StepDone::name).containsExactly("Message submitted",
                "Request approval", "Decide about message", "Return message to author", "Message resubmitted",
                "Request approval", "Decide about message", "Publish message", "Message published");
    }

    @Test
    void theStepIsNamedAndWhatHappensNextIsSaidInOneSentence() {
        incidents.declared(INCIDENT);

        ProcessPicture picture = diagram.ofIncident(INCIDENT, Language.ENGLISH).orElseThrow();

        assertThat(picture.title()).isEqualTo("Communication about an incident");
        assertThat(picture.currentSteps()).containsExactly("Await first contact");
        assertThat(picture.whatHappensNext()).startsWith("The communications lead owes the public a first word");
        assertThat(picture.history()).last().satisfies(step -> {
            assertThat(step.name()).isEqualTo("Await first contact");
            assertThat(step.startedAt()).isEqualTo(Workbench.START);
            assertThat(step.endedAt()).isEmpty();
        });
    }

    @Test
    void afterTheFirstWordTheNextOneIsPromisedAndNoFirstWordIsOwed() {
        incidents.declared(INCIDENT);
        bench.steps().whenPublishing(message -> incidents.published(INCIDENT, Phase.FIRST_CONTACT,
                Optional.of(Workbench.START.plusSeconds(1800))));
        publication.submitted(MESSAGE, true, times(900));

        ProcessPicture picture = diagram.ofIncident(INCIDENT, Language.ENGLISH).orElseThrow();

        assertThat(picture.currentSteps()).containsExactly("Await next update");
        assertThat(picture.whatHappensNext()).startsWith("The next word is promised");
    }

    @Test
    void everythingIsSaidInFrenchToo() {
        incidents.declared(INCIDENT);

        ProcessPicture picture = diagram.ofIncident(INCIDENT, Language.FRENCH).orElseThrow();

        assertThat(picture.title()).isEqualTo("Communication sur un incident");
        assertThat(picture.currentSteps()).containsExactly("Attendre la première annonce");
        assertThat(picture.svg()).contains("Le processus attend à l’étape : Attendre la première annonce.")
                .doesNotContain(">Await", ">Reminded");
    }

    @Test
    void theDrawingCarriesNeitherStyleNorScriptAndIsNamedForThoseWhoCannotSeeIt() throws Exception {
        incidents.declared(INCIDENT);

        Document svg = parse(diagram.ofIncident(INCIDENT, Language.ENGLISH).orElseThrow().svg());

        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).hasAttribute("style")).isFalse();
            assertThat(all.item(i).getNodeName()).isNotIn("style", "script", "foreignObject");
        }
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Communication about an incident");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("The process waits at: Await first contact.");
    }

    @Test
    void thereIsNoPictureOfWhatNeverStarted() {
        assertThat(diagram.ofMessage(MESSAGE, Language.ENGLISH)).isEmpty();
        assertThat(diagram.ofIncident(INCIDENT, Language.ENGLISH)).isEmpty();
    }

    private ProcessPicture ofMessage(Language language) {
        List<ProcessPicture> pictures = diagram.ofMessage(MESSAGE, language);
        assertThat(pictures).hasSize(1);
        return pictures.getFirst();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> marked(Document svg, String state) {
        List<String> ids = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (List.of(group.getAttribute("class").split(" ")).contains(state)) {
                ids.add(group.getAttribute("data-element-id"));
            }
        }
        return ids;
    }

    private static ApprovalTimes times(long seconds) {
        Instant late = Workbench.START.plusSeconds(seconds);
        return new ApprovalTimes(late.plusSeconds(60), late, late.plusSeconds(900), false);
    }
}
