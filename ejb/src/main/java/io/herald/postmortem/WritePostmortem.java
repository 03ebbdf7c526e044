package io.herald.postmortem;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentId;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Keeps a post-mortem as far as it is written. Parts may be missing until it is submitted. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class WritePostmortem {

    private final Postmortems postmortems;
    private final FindIncident findIncident;
    private final PostmortemViews views;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected WritePostmortem() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public WritePostmortem(Postmortems postmortems, FindIncident findIncident, PostmortemViews views, AuditTrail audit,
            Caller caller, Clock clock) {
        this.postmortems = postmortems;
        this.findIncident = findIncident;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the post-mortem that the caller read; 0 if there was none
     * @param texts all languages; one that is left out is dropped
     * @param internal the same for the version that stays in the house; empty leaves it as it is
     */
    public record Command(IncidentId incident, long expectedVersion, Map<Language, PostmortemParts> texts,
            Optional<Map<Language, PostmortemParts>> internal) {

        public Command {
            texts = Map.copyOf(texts);
            internal = internal.map(Map::copyOf);
        }

        /** Only what is to be published. */
        public Command(IncidentId incident, long expectedVersion, Map<Language, PostmortemParts> texts) {
            this(incident, expectedVersion, texts, Optional.empty());
        }
    }

    /**
     * @throws NotFoundException if there is no such incident
     * @throws StaleVersionException if somebody else wrote meanwhile
     */
    public PostmortemView handle(Command command) {
        check(command);
        Postmortem postmortem = take(command);
        postmortem.write(command.texts(), caller.id(), clock.instant());
        command.internal().ifPresent(words -> postmortem.writeInternal(words, caller.id(), clock.instant()));
        postmortems.save(postmortem);
        audit.record("postmortem.written", "incident", command.incident().value(),
                Map.of("languages", String.join(" ", command.texts().keySet().stream().map(Language::tag).sorted()
                        .toList())));
        return views.of(postmortem);
    }

    private Postmortem take(Command command) {
        Optional<Postmortem> known = postmortems.find(command.incident());
        StaleVersionException.check("post-mortem", command.expectedVersion(),
                known.map(Postmortem::version).orElse(0L));
        return known.orElseGet(
                () -> new Postmortem(findIncident.handle(command.incident()).id(), clock.instant()));
    }

    private static void check(Command command) {
        Violations violations = new Violations();
        check(command.texts(), "texts", violations);
        command.internal().ifPresent(words -> check(words, "internal", violations));
        violations.throwIfAny();
    }

    private static void check(Map<Language, PostmortemParts> texts, String which, Violations violations) {
        texts.forEach((language, parts) -> parts.byName().forEach((name, words) -> violations.atMost(words,
                PostmortemParts.LONGEST_PART, which + "." + language + "." + name)));
    }
}
