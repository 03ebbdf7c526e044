package io.herald.web.console.incident;

import io.herald.delivery.NewIncident;
import io.herald.delivery.ReachEstimate;
import io.herald.identity.Caller;
import io.herald.identity.ListUsers;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.ComponentId;
import io.herald.incident.DeclareIncident;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.ListComponents;
import io.herald.incident.ListSeverities;
import io.herald.incident.PreviewFirstMessage;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityView;
import io.herald.message.MessagePreview;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.shared.PublicId;
import io.herald.template.Phase;
import io.herald.web.console.compose.MessageComposer;
import io.herald.web.console.compose.ReachOfWords;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Declares an incident and, in the same step, says the first public word about it. */
@Named
@ViewScoped
public class DeclareIncidentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeclareIncident declare;

    @Inject
    PreviewFirstMessage previewFirst;

    @Inject
    ListSeverities listSeverities;

    @Inject
    ListComponents listComponents;

    @Inject
    ListUsers listUsers;

    @Inject
    Caller caller;

    @Inject
    MessageComposer composer;

    @Inject
    SeverityHelper helper;

    @Inject
    ReachOfWords reach;

    @Inject
    Results results;

    private final String attempt = PublicId.next();
    private @Nullable String title;
    private IncidentKind kind = IncidentKind.OUTAGE;
    private SeverityLevel severity = SeverityLevel.SEV2;
    private @Nullable Impact impact;
    private @Nullable String incidentLead;
    private @Nullable String communicationsLead;
    private ComponentChoices components = new ComponentChoices();
    private List<SeverityView> severities = List.of();
    private List<UserSummary> people = List.of();

    public void begin() {
        severities = listSeverities.handle();
        people = listUsers.handle().stream().filter(UserSummary::active).toList();
        components = ComponentChoices.of(listComponents.handle());
        incidentLead = caller.id().value();
        communicationsLead = incidentLead;
        composer.begin(Phase.FIRST_CONTACT, this::preview);
    }

    /** The severity and the kind become those of the proposal. */
    public void takeProposal() {
        helper.latest().ifPresent(proposal -> {
            severity = proposal.advice().severity();
            kind = proposal.advice().kind();
            composer.refresh();
        });
    }

    /** @return the incident's page, where the result is said */
    public String declare() {
        return declared(Optional.of(composer.text()));
    }

    /** Declares without a public word yet; the clock of first contact runs. */
    public String declareSilently() {
        return declared(Optional.empty());
    }

    private String declared(Optional<MessageText> words) {
        var done = declare.handle(command(title == null ? "" : title.strip(), words));
        String key = done.messageStatus().map(MessageStatus::wire).orElse("silent");
        results.doneOnNextPage("declare.did." + key, done.reference());
        return "/console/incident/incident?faces-redirect=true&id=" + done.id().value();
    }

    private Optional<MessagePreview> preview(MessageText words) {
        var command = command(title == null || title.isBlank() ? "…" : title, Optional.of(words));
        Optional<MessagePreview> preview = previewFirst.handle(command);
        reach.ask(asItWouldBe(command), preview.map(MessagePreview::variants).orElse(List.of()));
        return preview;
    }

    private NewIncident asItWouldBe(DeclareIncident.Command command) {
        Impact usual = severities.stream().filter(known -> known.level() == severity).map(SeverityView::defaultImpact)
                .findFirst().orElse(Impact.NONE);
        return new NewIncident(severity.wire(), command.impactAtLeast(usual).wire(), kind.isZeroTolerance(),
                command.components().keySet().stream().map(ComponentId::value).collect(Collectors.toSet()));
    }

    /** Whom the first words would reach as they stand. */
    public Optional<ReachEstimate> getReach() {
        return reach.latest();
    }

    private DeclareIncident.Command command(String words, Optional<MessageText> first) {
        return new DeclareIncident.Command(words, kind, severity, Optional.ofNullable(impact), components.chosen(),
                Optional.ofNullable(incidentLead).map(UserId::new),
                Optional.ofNullable(communicationsLead).map(UserId::new), Optional.empty(), "console",
                Optional.empty(), Optional.of(attempt), first);
    }

    public SeverityHelper getHelper() {
        return helper;
    }

    public MessageComposer getComposer() {
        return composer;
    }

    public ComponentChoices getComponents() {
        return components;
    }

    public List<SeverityView> getSeverities() {
        return severities;
    }

    public List<UserSummary> getPeople() {
        return people;
    }

    public IncidentKind[] getKinds() {
        return IncidentKind.values();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public IncidentKind getKind() {
        return kind;
    }

    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    public SeverityLevel getSeverity() {
        return severity;
    }

    public void setSeverity(SeverityLevel severity) {
        this.severity = severity;
    }

    public @Nullable Impact getImpact() {
        return impact;
    }

    public void setImpact(@Nullable Impact impact) {
        this.impact = impact;
    }

    public @Nullable String getIncidentLead() {
        return incidentLead;
    }

    public void setIncidentLead(@Nullable String incidentLead) {
        this.incidentLead = incidentLead;
    }

    public @Nullable String getCommunicationsLead() {
        return communicationsLead;
    }

    public void setCommunicationsLead(@Nullable String communicationsLead) {
        this.communicationsLead = communicationsLead;
    }
}
