package io.herald.demo;

import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.DeclareIncident;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PostUpdate;
import io.herald.incident.ResolveIncident;
import io.herald.incident.SeverityLevel;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.message.MessageText;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.SubmitPostmortem;
import io.herald.postmortem.WritePostmortem;
import io.herald.shared.Language;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Two incidents of last week, told through the real gates within seconds, then moved to when they are said to have
 * happened: card payments failed (with a published post-mortem), and the dashboard was slow.
 */
@Dependent
class DemoIncidents {

    private final AsCommunicator communicator;
    private final AsApprover approver;
    private final DemoCompany company;
    private final DemoCalendar calendar;
    private final DeclareIncident declare;
    private final PostUpdate postUpdate;
    private final ResolveIncident resolve;
    private final FindIncident find;
    private final WritePostmortem writePostmortem;
    private final SubmitPostmortem submitPostmortem;
    private final FindMessage findMessage;
    private final RecordDecision recordDecision;
    private Map<String, TemplateVersionId> templates = Map.of();

    @Inject
    DemoIncidents(AsCommunicator communicator, AsApprover approver, DemoCompany company,
            DemoCalendar calendar, DeclareIncident declare, PostUpdate postUpdate, ResolveIncident resolve,
            FindIncident find, WritePostmortem writePostmortem, SubmitPostmortem submitPostmortem,
            FindMessage findMessage, RecordDecision recordDecision) {
        this.communicator = communicator;
        this.approver = approver;
        this.company = company;
        this.calendar = calendar;
        this.declare = declare;
        this.postUpdate = postUpdate;
        this.resolve = resolve;
        this.find = find;
        this.writePostmortem = writePostmortem;
        this.submitPostmortem = submitPostmortem;
        this.findMessage = findMessage;
        this.recordDecision = recordDecision;
    }

    /** @param approved versions of templates, by key */
    void happen(Map<String, TemplateVersionId> approved) {
        templates = approved;
        cardPaymentsFail();
        theDashboardIsSlow();
    }

    private void cardPaymentsFail() {
        ComponentId payments = company.component("Card payments");
        ComponentId checkout = company.component("Checkout");
        DemoCalendar.Story story = calendar.begin(Duration.ofDays(6));
        IncidentId incident = communicator.does(() -> declare("Card payments fail", SeverityLevel.SEV1, "outage",
                Map.of(payments, ComponentStatus.MAJOR_OUTAGE, checkout, ComponentStatus.PARTIAL_OUTAGE)));
        story.later(Duration.ofMinutes(14));
        say(incident, IncidentStatus.IDENTIFIED, Map.of(),
                words("cause-found",
                        Map.of("cause", "An expired certificate at the bank link")));
        story.later(Duration.ofMinutes(33));
        say(incident, IncidentStatus.MONITORING, Map.of(payments, ComponentStatus.DEGRADED_PERFORMANCE, checkout,
                ComponentStatus.OPERATIONAL), words("fix-in-place", Map.of()));
        Instant end = story.later(Duration.ofMinutes(58));
        resolve(incident, end);
        story.later(Duration.ofDays(2));
        publishPostmortem(incident);
        calendar.move(incident, story);
    }

    private void theDashboardIsSlow() {
        DemoCalendar.Story story = calendar.begin(Duration.ofDays(3));
        IncidentId incident = communicator.does(() -> declare("The dashboard is slow", SeverityLevel.SEV3,
                "first-word", Map.of(company.component("Dashboard"), ComponentStatus.DEGRADED_PERFORMANCE)));
        story.later(Duration.ofMinutes(41));
        say(incident, IncidentStatus.IDENTIFIED, Map.of(), words("workaround",
                Map.of("workaround", "Filter orders by day; short lists load as usual")));
        Instant end = story.later(Duration.ofMinutes(95));
        resolve(incident, end);
        calendar.move(incident, story);
    }

    private IncidentId declare(String title, SeverityLevel severity, String template,
            Map<ComponentId, ComponentStatus> components) {
        return declare.handle(new DeclareIncident.Command(title,
                severity == SeverityLevel.SEV1 ? IncidentKind.OUTAGE : IncidentKind.DEGRADATION, severity,
                Optional.empty(), components, Optional.empty(), Optional.empty(), Optional.empty(), "console",
                Optional.empty(), Optional.empty(),
                Optional.of(words(template, Map.of())))).id();
    }

    private void say(IncidentId incident, IncidentStatus status, Map<ComponentId, ComponentStatus> components,
            MessageText text) {
        communicator.does(() -> postUpdate.handle(new PostUpdate.Command(incident, find.handle(incident).version(),
                status, components, Optional.empty(), text, true)));
    }

    private void resolve(IncidentId incident, Instant end) {
        communicator.does(() -> resolve.handle(new ResolveIncident.Command(incident, find.handle(incident).version(),
                Map.of(), words("resolved",
                        Map.of("ended_at", end.truncatedTo(ChronoUnit.MINUTES).toString())),
                true)));
    }

    private void publishPostmortem(IncidentId incident) {
        MessageId message = communicator.does(() -> {
            long version = writePostmortem.handle(new WritePostmortem.Command(incident, 0,
                    Map.of(Language.ENGLISH, parts("en"), Language.FRENCH, parts("fr")))).version();
            return submitPostmortem.handle(incident, version).message();
        });
        approver.does(() -> {
            ApprovalView request = findMessage.handle(message).approvals().getLast();
            recordDecision.handle(new RecordDecision.Command(request.id(), Decision.APPROVED,
                    "Clear and honest. Thank you.", request.textSha256()));
            return request;
        });
    }

    private MessageText words(String template, Map<String, String> values) {
        return MessageText.of(Optional.ofNullable(templates.get(template)).orElseThrow(), values);
    }

    private static PostmortemParts parts(String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.herald.demo.postmortem");
        return new PostmortemParts(words.getString(language + ".acknowledgement"),
                words.getString(language + ".what_happened"), words.getString(language + ".what_we_do"),
                words.getString(language + ".closing"));
    }
}
