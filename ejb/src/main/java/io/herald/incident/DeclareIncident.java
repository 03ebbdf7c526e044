package io.herald.incident;

import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Declaration;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.Severity;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Declares that something is broken, which starts the clock of the first public word. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class DeclareIncident {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_KEY = 255;
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

    private final Incidents incidents;
    private final Components components;
    private final Severities severities;
    private final UserDirectory users;
    private final FormerDeclarations former;
    private final IncidentWorkflow workflow;
    private final Newsroom newsroom;
    private final Story story;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected DeclareIncident() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public DeclareIncident(Incidents incidents, Components components, Severities severities, UserDirectory users,
            FormerDeclarations former, IncidentWorkflow workflow, Newsroom newsroom, Story story, Caller caller,
            Clock clock) {
        this.incidents = incidents;
        this.components = components;
        this.severities = severities;
        this.users = users;
        this.former = former;
        this.workflow = workflow;
        this.newsroom = newsroom;
        this.story = story;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param impact the severity's usual impact or that of the worst component, when empty
     * @param components what is affected and how badly; not public before a message says so
     * @param incidentLead the caller, when empty
     * @param communicationsLead the caller, when empty
     * @param startedAt when the trouble began; now, when empty
     * @param source who declares: {@code console}, {@code rest}, {@code alertmanager}
     * @param externalReference the ticket or alert behind it; one incident that is not over per source and reference
     * @param idempotencyKey repeating a command with its key answers the incident that the first one made
     * @param firstMessage the first public word, submitted at once
     */
    public record Command(String title, IncidentKind kind, SeverityLevel severity, Optional<Impact> impact,
            Map<ComponentId, ComponentStatus> components, Optional<UserId> incidentLead,
            Optional<UserId> communicationsLead, Optional<Instant> startedAt, String source,
            Optional<String> externalReference, Optional<String> idempotencyKey, Optional<MessageText> firstMessage) {

        public Command {
            title = title.strip();
            components = Map.copyOf(components);
        }

        /** The impact that is stated, else the worst of what is affected and what the severity usually means. */
        public Impact impactAtLeast(Impact usual) {
            return impact.orElseGet(
                    () -> components.values().stream().map(ComponentStatus::impact).reduce(usual, Impact::worse));
        }
    }

    /** @param created false when the incident had been declared before, by the same key or external reference */
    public record Declared(IncidentId id, String reference, boolean created, Optional<MessageId> message,
            Optional<MessageStatus> messageStatus) {}

    public Declared handle(Command command) {
        Instant now = clock.instant();
        check(command, now);
        Optional<Incident> known = former.find(command);
        if (known.isPresent()) {
            return new Declared(known.get().id(), known.get().reference(), false, Optional.empty(), Optional.empty());
        }
        Declaration declaration = declaration(command, now);
        Incident incident = Incident.declare(declaration, incidents.nextReference(now),
                severities.get(declaration.planLevel()).plan(), now);
        incidents.add(incident);
        former.remember(command, incident.id());
        story.tell(incident, TimelineKind.DECLARED, incident.title(), Map.of("kind", incident.kind().wire(),
                "severity", incident.severity().wire(), "source", incident.source()));
        workflow.declared(incident.id());
        Optional<Posted> posted = command.firstMessage().map(text -> post(incident, text, now));
        return new Declared(incident.id(), incident.reference(), true, posted.map(Posted::message),
                posted.map(Posted::status));
    }

    private Posted post(Incident incident, MessageText text, Instant now) {
        var assignment = new Newsroom.Assignment(incident.nextPhase(), incident.status(), incident.components(),
                Optional.empty(), Optional.of(incident.nextUpdateIfSpokenAt(now, Optional.empty())));
        return newsroom.post(incident, assignment, text, true);
    }

    private Declaration declaration(Command command, Instant now) {
        Severity severity = severities.get(command.severity());
        Impact impact = command.impactAtLeast(severity.defaultImpact());
        return new Declaration(command.title(), command.kind(), command.severity(), impact, command.components(),
                command.incidentLead().orElse(caller.id()), command.communicationsLead().orElse(caller.id()),
                caller.id(), command.source(), command.externalReference(), command.startedAt().orElse(now));
    }

    private void check(Command command, Instant now) {
        new Violations().text(command.title(), LONGEST_TITLE, "title")
                .require(command.startedAt().map(start -> !start.isAfter(now)).orElse(true), "startedAt",
                        "must not be in the future")
                .require(isActive(command.incidentLead()), "incidentLead", "is not an active user")
                .require(isActive(command.communicationsLead()), "communicationsLead", "is not an active user")
                .require(SOURCE.matcher(command.source()).matches(), "source", "must be a short lower-case word")
                .atMost(command.externalReference().orElse(""), LONGEST_KEY, "externalReference")
                .atMost(command.idempotencyKey().orElse(""), LONGEST_KEY, "idempotencyKey")
                .addAll(AffectedParts.check(components, command.components().keySet())).throwIfAny();
    }

    private boolean isActive(Optional<UserId> user) {
        return user.isEmpty() || user.flatMap(users::find).map(UserSummary::active).orElse(false);
    }
}
