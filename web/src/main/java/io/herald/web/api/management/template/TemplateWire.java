package io.herald.web.api.management.template;

import io.herald.incident.IncidentStatus;
import io.herald.shared.ValidationException;
import io.herald.template.Fallback;
import io.herald.template.Phase;
import io.herald.template.TemplateDetail;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Writes templates with the words of the status page; a placeholder stands in them as it was written. */
final class TemplateWire {

    private TemplateWire() {}

    static JsonObject of(TemplateDetail template) {
        TemplateVersionView version = template.approved().orElseGet(template::latest);
        Optional<VariantText> words = Optional
                .ofNullable(version.variants().get(VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE)))
                .or(() -> version.variants().values().stream().findFirst());
        WireObject herald = new WireObject().text("key", template.key()).text("phase", template.phase().wire())
                .flag("approved", version.status() == TemplateStatus.APPROVED)
                .text("status", version.status().wire());
        return new WireObject().text("id", template.id().value())
                .value("components", JsonValue.EMPTY_JSON_ARRAY).text("name", template.name())
                .text("title", words.map(VariantText::title)).text("body", words.map(VariantText::body))
                .nulls("group_id").text("update_status", updateStatus(template.phase()).map(IncidentStatus::wire))
                .flag("should_tweet", false).flag("should_send_notifications", true)
                .value("metadata", new WireObject().value("herald", herald.done()).done()).done();
    }

    private static Optional<IncidentStatus> updateStatus(Phase phase) {
        return switch (phase) {
            case FIRST_CONTACT -> Optional.of(IncidentStatus.INVESTIGATING);
            case UPDATE -> Optional.of(IncidentStatus.IDENTIFIED);
            case HOLDING -> Optional.of(IncidentStatus.MONITORING);
            case RESOLUTION -> Optional.of(IncidentStatus.RESOLVED);
            default -> Optional.empty();
        };
    }

    /** The moment that a template with this status is for. */
    static Phase phase(String updateStatus) {
        IncidentStatus status = IncidentStatus.fromWire(updateStatus);
        return switch (status) {
            case INVESTIGATING -> Phase.FIRST_CONTACT;
            case IDENTIFIED, MONITORING -> Phase.UPDATE;
            case RESOLVED -> Phase.RESOLUTION;
            case POSTMORTEM -> throw new ValidationException("update_status", "has no templates");
        };
    }
}
