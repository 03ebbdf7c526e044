package io.herald.incident.domain;

import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentUpdateId;
import io.herald.incident.UpdateText;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was said in public about an incident, once, in each language. It never changes. */
@Entity
@Table(name = "incident_update")
public class IncidentUpdate {

    @Id
    private String id;

    @Column(name = "incident_id")
    private String incidentId;

    @Column(name = "message_id")
    private String messageId;

    private IncidentStatus status;

    @Column(name = "next_update_due")
    private @Nullable Instant nextUpdateDue;

    @Column(name = "display_at")
    private Instant displayAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "incident_update_text", joinColumns = @JoinColumn(name = "update_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PublishedText> texts = new HashMap<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "incident_update_component", joinColumns = @JoinColumn(name = "update_id"))
    @OrderBy("componentId")
    private List<StatusChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected IncidentUpdate() {}

    /** @param incident as the words have left it */
    public IncidentUpdate(Incident incident, MessageId message, Map<Language, UpdateText> words,
            List<StatusChange> changes, Instant publishedAt) {
        this.id = PublicId.next();
        this.incidentId = incident.id().value();
        this.messageId = message.value();
        this.status = incident.status();
        this.nextUpdateDue = incident.promises().nextUpdateDue().orElse(null);
        this.displayAt = publishedAt;
        this.createdAt = publishedAt;
        this.updatedAt = publishedAt;
        words.forEach((language, text) -> texts.put(language.tag(), new PublishedText(text)));
        this.changes = new ArrayList<>(changes);
    }

    public IncidentUpdateId id() {
        return new IncidentUpdateId(id);
    }

    public IncidentId incidentId() {
        return new IncidentId(incidentId);
    }

    public MessageId messageId() {
        return new MessageId(messageId);
    }

    public IncidentStatus status() {
        return status;
    }

    public Optional<Instant> nextUpdateDue() {
        return Optional.ofNullable(nextUpdateDue);
    }

    public Instant displayAt() {
        return displayAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Map<Language, UpdateText> texts() {
        Map<Language, UpdateText> words = new TreeMap<>();
        texts.forEach((language, text) -> words.put(Language.of(language), text.text()));
        return words;
    }

    public List<StatusChange> changes() {
        return List.copyOf(changes);
    }

    public List<ComponentId> components() {
        return changes.stream().map(StatusChange::component).toList();
    }
}
