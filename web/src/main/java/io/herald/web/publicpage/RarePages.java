package io.herald.web.publicpage;

import io.herald.incident.ComponentView;
import io.herald.incident.IncidentId;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicStatus;
import io.herald.incident.StatusSpan;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.web.publicpage.feed.FeedEntry;
import io.herald.web.publicpage.feed.FeedScope;
import io.herald.web.publicpage.feed.Feeds;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Pages;
import io.herald.web.publicpage.serving.OnDemand;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Resource;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The pages that are not in every snapshot: old incidents, months, and of components their calendars and feeds.
 */
final class RarePages implements OnDemand {

    private static final String COMPONENTS = "/components/";
    private static final String FEED = "history";

    private final Archive archive;
    private final Past past;
    private final PublicStatus status;
    private final Appearance appearance;
    private final List<Pages> languages;
    private final UnaryOperator<String> markdown;
    private final Instant now;

    /** @param now of the snapshot, which ends with the day */
    RarePages(Archive archive, Past past, PublicStatus status, Appearance appearance, List<Pages> languages,
            UnaryOperator<String> markdown, Instant now) {
        this.archive = archive;
        this.past = past;
        this.status = status;
        this.appearance = appearance;
        this.languages = languages;
        this.markdown = markdown;
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

    @Override
    public Map<String, Object> withoutLinks() {
        Map<String, Object> feeds = new LinkedHashMap<>();
        PublicSite.components(status).forEach(component -> {
            Told told = told(component);
            for (String ending : Feeds.ENDINGS) {
                String feed = Links.feed(component.id()) + ending;
                feeds.put(feed, told);
                languages.forEach(pages -> feeds.put(Links.pinned(pages.language(), feed), told));
            }
        });
        return feeds;
    }

    /** Everything that a component's feeds are made from. */
    private record Told(PageSettings settings, String component, List<FeedEntry> entries) {}

    private Told told(ComponentView component) {
        return new Told(status.page(), component.name(), FeedScope.entries(component, status));
    }

    private Map<Language, Representation> neutral(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        return switch (folder) {
            case "/incidents/" -> PublicId.hasForm(name) ? incident(path, new IncidentId(name)) : Map.of();
            case Links.HISTORY + "/" -> month(name).map(month -> month(path, month)).orElse(Map.of());
            case Links.UPTIME + "/" -> component(name).map(component -> calendar(path, component)).orElse(Map.of());
            default -> folder.startsWith(COMPONENTS) ? feed(path, folder, name) : Map.of();
        };
    }

    private Map<Language, Representation> incident(String path, IncidentId id) {
        Map<Language, Representation> incident = archive.get(path, status.version(),
                () -> past.incident(id).map(this::with), known -> html(pages -> pages.incident(known.value(), now)));
        return incident.isEmpty() ? maintenance(path, id) : incident;
    }

    /** Maintenances have addresses of the same form, and are kept beside the knowledge that no incident has it. */
    private Map<Language, Representation> maintenance(String path, IncidentId id) {
        return archive.get("maintenance " + path, status.version(), () -> past.maintenance(id).map(this::with),
                known -> html(pages -> pages.maintenance(known.value(), status, now)));
    }

    private Map<Language, Representation> month(String path, YearMonth month) {
        return archive.get(path, status.version(),
                () -> Optional.of(past.month(month)).filter(found -> !found.incidents().isEmpty()).map(this::with),
                known -> html(pages -> pages.month(known.value())));
    }

    private Map<Language, Representation> calendar(String path, ComponentView component) {
        List<StatusSpan> troubles = status.history().of(component.id());
        boolean isOver = troubles.stream().allMatch(span -> span.to().isPresent());
        Instant asOf = isOver ? now.truncatedTo(ChronoUnit.DAYS) : now;
        record Fate(ComponentView component, List<StatusSpan> troubles, Instant asOf) {}
        Fate fate = new Fate(component, troubles, asOf);
        return archive.get(path, status.version(), () -> Optional.of(with(fate)),
                known -> html(pages -> pages.uptime(component, status.history(), now)));
    }

    /** @param folder {@code /components/<id>/} */
    private Map<Language, Representation> feed(String path, String folder, String name) {
        String id = folder.substring(COMPONENTS.length(), folder.length() - 1);
        String ending = name.startsWith(FEED) ? name.substring(FEED.length()) : "";
        return component(id).filter(component -> Feeds.ENDINGS.contains(ending))
                .map(component -> archive.fromMemory(path, status.version(), () -> told(component),
                        told -> render(pages -> Feeds.one(ending, status.page(),
                                FeedScope.component(component, status, pages.words()), pages.language(), markdown))))
                .orElse(Map.of());
    }

    private record Shown<T>(PageSettings settings, Appearance appearance, T value) {}

    private <T> Shown<T> with(T value) {
        return new Shown<>(status.page(), appearance, value);
    }

    private Map<Language, Representation> html(Function<Pages, String> page) {
        return render(pages -> PublicSite.archived(pages, page.apply(pages)));
    }

    private Map<Language, Representation> render(Function<Pages, Representation> made) {
        Map<Language, Representation> byLanguage = new LinkedHashMap<>();
        languages.forEach(pages -> byLanguage.put(pages.language(), made.apply(pages)));
        return byLanguage;
    }

    private Optional<ComponentView> component(String id) {
        return PublicSite.components(status).filter(component -> component.id().value().equals(id)).findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.length() == "2026-11".length() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
