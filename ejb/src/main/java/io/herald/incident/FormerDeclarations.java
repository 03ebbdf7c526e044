package io.herald.incident;

import io.herald.identity.Caller;
import io.herald.incident.domain.IdempotencyConflictException;
import io.herald.incident.domain.IdempotencyKeys;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.MessageText;
import io.herald.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recognises a declaration that came before: by its idempotency key, or by its external reference. */
@Dependent
class FormerDeclarations {

    private final Incidents incidents;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    @Inject
    FormerDeclarations(Incidents incidents, IdempotencyKeys keys, Caller caller, Clock clock) {
        this.incidents = incidents;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The incident that such a declaration made before. Equal declarations at the same time take turns.
     *
     * @throws IdempotencyConflictException if the key came with another declaration before
     */
    Optional<Incident> find(DeclareIncident.Command command) {
        command.idempotencyKey().ifPresent(key -> keys.lock("key " + caller.id() + " " + key));
        Optional<Incident> byKey = command.idempotencyKey().flatMap(key -> keys.find(caller.id(), key)).map(use -> {
            if (!use.requestSha256().equals(fingerprint(command))) {
                throw new IdempotencyConflictException();
            }
            return incidents.get(new IncidentId(use.resultId()));
        });
        return byKey.or(() -> command.externalReference().flatMap(reference -> {
            keys.lock("reference " + command.source() + " " + reference);
            return incidents.findOpen(command.source(), reference);
        }));
    }

    void remember(DeclareIncident.Command command, IncidentId made) {
        command.idempotencyKey().ifPresent(key -> keys.add(caller.id(), key,
                new IdempotencyKeys.Use(fingerprint(command), made.value()), clock.instant()));
    }

    /** The same for equal commands, in every JVM. */
    private static String fingerprint(DeclareIncident.Command command) {
        List<String> parts = new ArrayList<>(List.of(command.title(), command.kind().wire(), command.severity().wire(),
                command.impact().toString(), new TreeMap<>(command.components()).toString(),
                command.incidentLead().toString(), command.communicationsLead().toString(),
                command.startedAt().toString(), command.source(), command.externalReference().toString()));
        command.firstMessage().ifPresent(text -> parts.addAll(parts(text)));
        return Sha256.hexOf(parts);
    }

    private static List<String> parts(MessageText text) {
        return List.of(text.template().toString(), sorted(text.values()), sorted(text.edits()));
    }

    private static <K extends Comparable<K>, V> String sorted(Map<K, V> map) {
        return new TreeMap<>(map).toString();
    }
}
