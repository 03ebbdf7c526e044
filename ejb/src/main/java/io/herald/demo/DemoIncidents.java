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
import io.herald.incident.Posted;
import io.herald.incident.ResolveIncident;
import io.herald.incident.SeverityLevel;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.message.MessageText;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.SubmitPostmortem;
import io.herald.postmortem.WritePostmortem;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Two incidents of last week: card payments failed (with a published post-mortem and actions), and the dashboard was
 * slow. They are told in words of their own, which a manager approves, within seconds; then they are moved to when they
 * are said to have happened. Templates would have written down today's times.
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
    private final DemoActions actions;

    @Inject
    DemoIncidents(AsCommunicator communicator, AsApprover approver, DemoCompany company, DemoCalendar calendar,
            DeclareIncident declare, PostUpdate postUpdate, ResolveIncident resolve, FindIncident find,
            WritePostmortem writePostmortem, SubmitPostmortem submitPostmortem, FindMessage findMessage,
            RecordDecision recordDecision, DemoActions actions) {
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
        this.actions = actions;
    }

    void happen() {
        cardPaymentsFail();
        theDashboardIsSlow();
    }

    private void cardPaymentsFail() {
        ComponentId payments = company.component("Card payments");
        ComponentId checkout = company.component("Checkout");
        DemoCalendar.Story story = calendar.begin(Duration.ofDays(6));
        IncidentId incident = declare(story, 3, "Card payments fail", IncidentKind.OUTAGE, SeverityLevel.SEV1,
                "payments.1",
                Map.of(payments, ComponentStatus.MAJOR_OUTAGE, checkout, ComponentStatus.PARTIAL_OUTAGE));
        say(story, 15, incident, IncidentStatus.IDENTIFIED, "payments.2", Map.of());
        say(story, 34, incident, IncidentStatus.MONITORING, "payments.3", Map.of(payments,
                ComponentStatus.DEGRADED_PERFORMANCE, checkout, ComponentStatus.OPERATIONAL));
        resolve(story, 53, incident, "payments.4");
        publishPostmortem(story, 2 * 24 * 60, incident);
        calendar.move(incident, story);
        actions.follow(incident);
    }

    private void theDashboardIsSlow() {
        DemoCalendar.Story story = calendar.begin(Duration.ofDays(3));
        IncidentId incident = declare(story, 11, "The dashboard is slow", IncidentKind.DEGRADATION,
                SeverityLevel.SEV3, "dashboard.1",
                Map.of(company.component("Dashboard"), ComponentStatus.DEGRADED_PERFORMANCE));
        say(story, 48, incident, IncidentStatus.IDENTIFIED, "dashboard.2", Map.of());
        resolve(story, 126, incident, "dashboard.3");
        calendar.move(incident, story);
    }

    /** @param approvedAfter minutes from the beginning of the story until the words were public */
    private IncidentId declare(DemoCalendar.Story story, int approvedAfter, String title, IncidentKind kind,
            SeverityLevel severity, String words, Map<ComponentId, ComponentStatus> components) {
        var declared = communicator.does(() -> declare.handle(new DeclareIncident.Command(title, kind, severity,
                Optional.empty(), components, Optional.empty(), Optional.empty(), Optional.empty(), "console",
                Optional.empty(), Optional.empty(), Optional.of(words(words)))));
        approve(story, approvedAfter, declared.message().orElseThrow(), "");
        return declared.id();
    }

    private void say(DemoCalendar.Story story, int approvedAfter, IncidentId incident, IncidentStatus status,
            String words, Map<ComponentId, ComponentStatus> components) {
        story.later(Duration.ofMinutes(approvedAfter - 2));
        Posted posted = communicator.does(() -> postUpdate.handle(new PostUpdate.Command(incident,
                find.handle(incident).version(), status, components, Optional.empty(), words(words), true)));
        approve(story, approvedAfter, posted.message(), "");
    }

    private void resolve(DemoCalendar.Story story, int approvedAfter, IncidentId incident, String words) {
        story.later(Duration.ofMinutes(approvedAfter - 1));
        Posted posted = communicator.does(() -> resolve.handle(new ResolveIncident.Command(incident,
                find.handle(incident).version(), Map.of(), words(words), true)));
        approve(story, approvedAfter, posted.message(), "");
    }

    private void publishPostmortem(DemoCalendar.Story story, int approvedAfter, IncidentId incident) {
        story.later(Duration.ofMinutes(approvedAfter - 95));
        Posted posted = communicator.does(() -> {
            long version = writePostmortem.handle(new WritePostmortem.Command(incident, 0,
                    Map.of(Language.ENGLISH, parts("en"), Language.FRENCH, parts("fr")))).version();
            return submitPostmortem.handle(incident, version);
        });
        approve(story, approvedAfter, posted.message(), "Clear and honest. Thank you.");
    }

    private void approve(DemoCalendar.Story story, int minutes, MessageId message, String comment) {
        story.later(Duration.ofMinutes(minutes));
        approver.does(() -> {
            ApprovalView request = findMessage.handle(message).approvals().getLast();
            recordDecision.handle(new RecordDecision.Command(request.id(), Decision.APPROVED, comment,
                    request.textSha256()));
            return request;
        });
    }

    private static MessageText words(String key) {
        ResourceBundle stories = ResourceBundle.getBundle("io.herald.demo.stories");
        Map<VariantKey, VariantText> words = new HashMap<>();
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            words.put(VariantKey.statusPage(language), new VariantText(
                    stories.getString(key + "." + language + ".title"),
                    stories.getString(key + "." + language + ".body")));
        }
        return MessageText.free(words);
    }

    private static PostmortemParts parts(String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.herald.demo.postmortem");
        return new PostmortemParts(words.getString(language + ".acknowledgement"),
                words.getString(language + ".what_happened"), words.getString(language + ".what_we_do"),
                words.getString(language + ".closing"));
    }
}
