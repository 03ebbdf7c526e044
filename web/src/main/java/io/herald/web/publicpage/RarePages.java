package io.herald.web.publicpage;

import io.herald.incident.ComponentView;
import io.herald.incident.IncidentId;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicStatus;
import io.herald.incident.StatusSpan;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Pages;
import io.herald.web.publicpage.serving.OnDemand;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Resource;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages that are not in every snapshot: old incidents, months, and the calendars of components. */
final class RarePages implements OnDemand {

    private final Archive archive;
    private final Past past;
    private final PublicStatus status;
    private final List<Pages> languages;
    private final Instant now;

    /** @param now of the snapshot, which ends with the day */
    RarePages(Archive archive, Past past, PublicStatus status, List<Pages> languages, Instant now) {
        this.archive = archive;
        this.past = past;
        this.status = status;
        this.languages = languages;
        this.now = now;
    }

    @Override
    public Optional<Resource> find(String path) {
        Optional<Language> pinned = languages.stream().map(Pages::language)
                .filter(language -> path.startsWith(Links.pinned(language, "/"))).findFirst();
        String neutral = pinned.map(language -> path.substring(language.tag().length() + 1)).orElse(path);
        Map<Language, Representation> pages = neutral(neutral);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pinned.map(language -> Resource.single(pages.get(language)))
                .orElseGet(() -> Resource.negotiated(pages)));
    }

    private Map<Language, Representation> neutral(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        return switch (folder) {
            case "/incidents/" -> PublicId.hasForm(name) ? incident(path, new IncidentId(name)) : Map.of();
            case Links.HISTORY + "/" -> month(name).map(month -> month(path, month)).orElse(Map.of());
            case Links.UPTIME + "/" -> component(name).map(component -> calendar(path, component)).orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<Language, Representation> incident(String path, IncidentId id) {
        return archive.get(path, status.version(), () -> past.incident(id).map(this::with),
                known -> render(pages -> pages.incident(known.value(), now)));
    }

    private Map<Language, Representation> month(String path, YearMonth month) {
        return archive.get(path, status.version(),
                () -> Optional.of(past.month(month)).filter(found -> !found.incidents().isEmpty()).map(this::with),
                known -> render(pages -> pages.month(known.value())));
    }

    private Map<Language, Representation> calendar(String path, ComponentView component) {
        record Fate(ComponentView component, List<StatusSpan> troubles, Instant now) {}
        Fate fate = new Fate(component, status.history().of(component.id()), now);
        return archive.get(path, status.version(), () -> Optional.of(with(fate)),
                known -> render(pages -> pages.uptime(component, status.history(), now)));
    }

    private record Shown<T>(PageSettings settings, T value) {}

    private <T> Shown<T> with(T value) {
        return new Shown<>(status.page(), value);
    }

    private Map<Language, Representation> render(Function<Pages, String> page) {
        Map<Language, Representation> byLanguage = new LinkedHashMap<>();
        languages.forEach(pages -> byLanguage.put(pages.language(), PublicSite.html(pages, page.apply(pages))));
        return byLanguage;
    }

    private Optional<ComponentView> component(String id) {
        return status.groups().stream().flatMap(group -> group.components().stream())
                .filter(component -> component.id().value().equals(id) && component.showcase()).findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.length() == "2026-11".length() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
