package io.herald.web.publicpage.html;

import io.herald.incident.ComponentChange;
import io.herald.incident.ComponentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicUpdate;
import io.herald.incident.UpdateText;
import io.herald.web.publicpage.html.IncidentView.PromiseView;
import io.herald.web.publicpage.html.IncidentView.UpdateView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns incidents into what the templates show of them, in one language. */
final class IncidentViews {

    private final Words words;
    private final Moments moments;
    private final Links links;
    private final UnaryOperator<String> markdown;

    /** @param markdown makes sanitised HTML of CommonMark */
    IncidentViews(Words words, Moments moments, Links links, UnaryOperator<String> markdown) {
        this.words = words;
        this.moments = moments;
        this.links = links;
        this.markdown = markdown;
    }

    /** @param now decides whether the promised update is late */
    IncidentView whole(PublicIncident incident, Instant now) {
        Spoken<String> title = title(incident);
        List<String> affected = affectedNames(incident);
        return new IncidentView(incident.id().value(), href(incident), incident.reference(), title.text(),
                title.lang(), Tone.of(incident.impact()).css(), impact(incident), status(incident),
                affected.isEmpty() ? Optional.empty() : Optional.of(words.list(affected)),
                incident.nextUpdateDue().map(due -> promise(due, now)), moments.at(incident.startedAt()),
                incident.resolvedAt().map(moments::at),
                incident.resolvedAt().map(end -> moments.lasting(incident.startedAt(), end)),
                incident.updates().stream().map(update -> update(update, incident)).toList(),
                !incident.status().isOver());
    }

    PastView line(PublicIncident incident) {
        Spoken<String> title = title(incident);
        SpanView span = incident.resolvedAt().map(end -> moments.span(incident.startedAt(), end))
                .orElseGet(() -> moments.since(incident.startedAt()));
        Tone tone = incident.status().isOver() ? Tone.OPERATIONAL : Tone.of(incident.impact());
        return new PastView(href(incident), title.text(), title.lang(), tone.css(), status(incident),
                impact(incident), span);
    }

    Spoken<String> title(PublicIncident incident) {
        return Spoken.in(words.language(), incident.titles());
    }

    private UpdateView update(PublicUpdate update, PublicIncident incident) {
        Spoken<UpdateText> spoken = Spoken.in(words.language(), update.texts());
        List<StateView> changes = update.affected().stream()
                .filter(change -> change.oldStatus() != change.newStatus())
                .map(change -> StateView.of(change.name(), change.newStatus(), words)).toList();
        Tone tone = update.status().isOver() ? Tone.OPERATIONAL : Tone.of(incident.impact());
        return new UpdateView(update.id().value(), tone.css(), words.get("status." + update.status().wire()),
                moments.at(update.displayAt()), spoken.lang(), markdown.apply(spoken.text().bodyMarkdown()), changes);
    }

    private PromiseView promise(Instant due, Instant now) {
        String moment = due.isBefore(now) ? "promiseLate" : "promise";
        return new PromiseView(words.get(moment + "Before"), moments.at(due), words.get(moment + "After"));
    }

    private String href(PublicIncident incident) {
        return links.href(words.language(), Links.incident(incident.id()));
    }

    private String impact(PublicIncident incident) {
        return words.get("impact." + incident.impact().wire());
    }

    private String status(PublicIncident incident) {
        return words.get("status." + incident.status().wire());
    }

    /** Names as the updates published them: a component may have been renamed or removed since. */
    private static List<String> affectedNames(PublicIncident incident) {
        Map<ComponentId, String> names = new LinkedHashMap<>();
        incident.updates().forEach(update -> {
            for (ComponentChange change : update.affected()) {
                names.putIfAbsent(change.id(), change.name());
            }
        });
        return List.copyOf(names.values());
    }
}
