package io.herald.web.publicpage.html;

import io.herald.incident.ComponentView;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicStatus;
import io.herald.incident.UpdateText;
import io.herald.web.publicpage.html.IncidentView.PromiseView;
import io.herald.web.publicpage.html.IncidentView.UpdateView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says in one language what the public may know of planned maintenance. */
final class MaintenanceViews {

    private final Words words;
    private final Moments moments;
    private final Links links;
    private final UnaryOperator<String> markdown;

    /** @param markdown makes sanitised HTML of CommonMark */
    MaintenanceViews(Words words, Moments moments, Links links, UnaryOperator<String> markdown) {
        this.words = words;
        this.moments = moments;
        this.links = links;
        this.markdown = markdown;
    }

    MaintenanceView whole(PublicMaintenance maintenance, List<ComponentView> components, Instant now) {
        Spoken<String> title = title(maintenance);
        List<String> affected = components.stream().filter(part -> maintenance.components().contains(part.id()))
                .map(ComponentView::name).toList();
        return new MaintenanceView(href(maintenance), maintenance.reference(), title.text(), title.lang(),
                tone(maintenance.status()).css(), status(maintenance),
                affected.isEmpty() ? Optional.empty() : Optional.of(words.list(affected)),
                moments.span(maintenance.startsAt(), maintenance.endsAt()), promise(maintenance, now),
                maintenance.updates().stream().map(this::update).toList());
    }

    PastView line(PublicMaintenance maintenance) {
        Spoken<String> title = title(maintenance);
        Instant from = maintenance.startedAt().orElse(maintenance.startsAt());
        Instant to = maintenance.endedAt().filter(from::isBefore).orElse(maintenance.endsAt());
        return new PastView(href(maintenance), title.text(), title.lang(), tone(maintenance.status()).css(),
                status(maintenance), words.get("maintenance"), moments.span(from, to));
    }

    Spoken<String> title(PublicMaintenance maintenance) {
        return Spoken.in(words.language(), maintenance.titles());
    }

    static List<ComponentView> components(PublicStatus status) {
        return status.groups().stream().flatMap(group -> group.components().stream()).toList();
    }

    private Optional<PromiseView> promise(PublicMaintenance maintenance, Instant now) {
        String key = switch (maintenance.status()) {
            case SCHEDULED -> maintenance.startsAt().isAfter(now) ? "maintenanceStarts" : "maintenanceStartsSoon";
            case IN_PROGRESS -> maintenance.endsAt().isAfter(now) ? "maintenanceEnds" : "maintenanceOverrun";
            case VERIFYING, COMPLETED, CANCELLED -> "";
        };
        Instant at = maintenance.status() == MaintenanceStatus.SCHEDULED ? maintenance.startsAt()
                : maintenance.endsAt();
        return key.isEmpty() ? Optional.empty()
                : Optional.of(new PromiseView(words.get(key + "Before"), moments.at(at), words.get(key + "After")));
    }

    private UpdateView update(PublicMaintenance.Update update) {
        Spoken<UpdateText> spoken = Spoken.in(words.language(), update.texts());
        return new UpdateView(update.id(), tone(update.status()).css(), words.get("status." + update.status().wire()),
                moments.at(update.publishedAt()), spoken.lang(), markdown.apply(spoken.text().bodyMarkdown()),
                List.of());
    }

    private String href(PublicMaintenance maintenance) {
        return links.href(words.language(), Links.incident(maintenance.id()));
    }

    private String status(PublicMaintenance maintenance) {
        return words.get("status." + maintenance.status().wire());
    }

    private static Tone tone(MaintenanceStatus status) {
        return status == MaintenanceStatus.COMPLETED ? Tone.OPERATIONAL : Tone.MAINTENANCE;
    }
}
