package io.herald.web.publicpage;

import io.herald.branding.AnnouncementView;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentView;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicStatus;
import io.herald.shared.Language;
import io.herald.web.api.statuspage.StatuspageDocuments;
import io.herald.web.publicpage.feed.FeedScope;
import io.herald.web.publicpage.feed.Feeds;
import io.herald.web.publicpage.feed.MaintenanceCalendar;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Notice;
import io.herald.web.publicpage.html.PageRenderer;
import io.herald.web.publicpage.html.Pages;
import io.herald.web.publicpage.html.SiteAssets;
import io.herald.web.publicpage.serving.CachePolicy;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Resource;
import io.herald.web.publicpage.serving.Snapshot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole site as a function of the public state: every page in every language, the data and the feeds. What did
 * not change since the last time is taken over from it, so that a publication costs what it changes.
 */
public final class PublicSite {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String ROBOTS = "User-agent: *\nDisallow: /api/\nDisallow: /console/\nDisallow: /rest/\n";

    private static final PageSettings NAMELESS = new PageSettings("", "Herald", "", "Etc/UTC", 0);

    private final PageRenderer renderer;
    private final StatuspageDocuments documents = new StatuspageDocuments();
    private final Past past;
    private final Archive archive = new Archive();
    private final Renderings renderings = new Renderings();

    public PublicSite(PageRenderer renderer, Past past) {
        this.renderer = renderer;
        this.past = past;
    }

    /**
     * Renders the site. One call at a time.
     *
     * @param now decides which day is today and which promise is late
     */
    public Snapshot snapshot(PublicStatus status, Appearance appearance, Instant now) {
        return snapshot(status, appearance, Measurements.NONE, now);
    }

    /** The same with what is measured. */
    public Snapshot snapshot(PublicStatus status, Appearance appearance, Measurements measured, Instant now) {
        List<Pages> languages = renderer.pages(status.page(), appearance);
        Map<String, Resource> resources = files(appearance);
        addPage(resources, Links.HOME, languages, pages -> html(pages, pages.home(status, measured.metrics(), now)));
        addPage(resources, Links.HISTORY, languages, pages -> html(pages, pages.history(status)));
        addPage(resources, Links.UPTIME, languages, pages -> uptimePage(pages, status, appearance, now));
        addPage(resources, Links.MEASUREMENTS, languages, pages -> measured(pages, status, appearance, measured));
        Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream())
                .forEach(incident -> addPage(resources, Links.incident(incident.id()), languages,
                        pages -> incidentPage(pages, status.page(), appearance, incident, now)));
        status.maintenances().all().forEach(maintenance -> addPage(resources, Links.incident(maintenance.id()),
                languages, pages -> maintenancePage(pages, status, appearance, maintenance, now)));
        addFeeds(resources, languages, status);
        addForOtherSites(resources, languages, status);
        documents.of(status).forEach((path, text) -> resources.put(path,
                Resource.single(written(JSON, Optional.empty(), CachePolicy.CHANGING, text))));
        Map<String, Resource> notices = notices(languages);
        renderings.forgetUnused();
        return new Snapshot(resources, notices,
                new RarePages(archive, past, status, appearance, languages, renderer.markdown(), now),
                status.version(), measured.showsUntil(
                        showsUntil(languages.getFirst().showsUntil(status, now), appearance)));
    }

    /** What can be answered before the public state has been read for the first time. */
    public Snapshot beforeFirstReading() {
        return Snapshot.beforeFirstReading(files(Appearance.PLAIN),
                notices(renderer.pages(NAMELESS, Appearance.PLAIN)));
    }

    private static Instant showsUntil(Instant otherwise, Appearance appearance) {
        return appearance.announcement().flatMap(AnnouncementView::endsAt).filter(end -> end.isBefore(otherwise))
                .orElse(otherwise);
    }

    private Representation incidentPage(Pages pages, PageSettings settings, Appearance appearance,
            PublicIncident incident, Instant now) {
        boolean late = incident.nextUpdateDue().filter(due -> due.isBefore(now)).isPresent();
        record Seen(Language language, PageSettings settings, Appearance appearance, PublicIncident incident,
                boolean late) {}
        return renderings.get(new Seen(pages.language(), settings, appearance, incident, late),
                () -> html(pages, pages.incident(incident, now)));
    }

    /** A plan that is over is rendered once; of others the page says whether they are late. */
    private Representation maintenancePage(Pages pages, PublicStatus status, Appearance appearance,
            PublicMaintenance maintenance, Instant now) {
        boolean ahead = maintenance.startsAt().isAfter(now);
        boolean inTime = maintenance.endsAt().isAfter(now);
        record Planned(Language language, PageSettings settings, Appearance appearance,
                List<ComponentGroupView> groups, PublicMaintenance maintenance, boolean ahead, boolean inTime) {}
        return renderings.get(
                new Planned(pages.language(), status.page(), appearance, status.groups(), maintenance, ahead,
                        inTime),
                () -> html(pages, pages.maintenance(maintenance, status, now)));
    }

    private Representation measured(Pages pages, PublicStatus status, Appearance appearance, Measurements measured) {
        record Drawn(Language language, PageSettings settings, Appearance appearance, Measurements measured) {}
        return renderings.get(new Drawn(pages.language(), status.page(), appearance, measured),
                () -> html(pages, pages.measurements(measured.metrics(), measured.at())));
    }

    /** Most publications change no component: then the table is at most an hour old, which no figure of it shows. */
    private Representation uptimePage(Pages pages, PublicStatus status, Appearance appearance, Instant now) {
        record Shown(Language language, PageSettings settings, Appearance appearance, List<ComponentGroupView> groups,
                ComponentHistory history, Instant hour) {}
        return renderings.get(new Shown(pages.language(), status.page(), appearance, status.groups(), status.history(),
                now.truncatedTo(ChronoUnit.HOURS)), () -> html(pages, pages.uptime(status, now)));
    }

    /** A page that nobody remembers but who asked for it. */
    static Representation archived(Pages pages, String text) {
        return Representation.of(HTML, Optional.of(pages.language()), CachePolicy.CHANGING, text);
    }

    private Representation html(Pages pages, String text) {
        return written(HTML, Optional.of(pages.language()), CachePolicy.CHANGING, text);
    }

    private static void addPage(Map<String, Resource> resources, String path, List<Pages> languages,
            Function<Pages, Representation> page) {
        Map<Language, Representation> byLanguage = new LinkedHashMap<>();
        languages.forEach(pages -> byLanguage.put(pages.language(), page.apply(pages)));
        resources.put(path, Resource.negotiated(byLanguage));
        byLanguage.forEach((language, representation) -> {
            String pinned = Links.pinned(language, path);
            resources.put(path.equals(Links.HOME) ? pinned.substring(0, pinned.length() - 1) : pinned,
                    Resource.single(representation));
        });
    }

    private void addFeeds(Map<String, Resource> resources, List<Pages> languages, PublicStatus status) {
        for (Pages pages : languages) {
            Feeds.of(status.page(), FeedScope.page(status, pages.words()), pages.language(), renderer.markdown())
                    .forEach((ending, feed) -> {
                        resources.put(Links.pinned(pages.language(), Links.HISTORY + ending), Resource.single(feed));
                        resources.putIfAbsent(Links.HISTORY + ending, Resource.single(feed));
                    });
            Resource calendar = Resource.single(written(CALENDAR, Optional.of(pages.language()),
                    CachePolicy.CHANGING, MaintenanceCalendar.of(status, pages.language())));
            resources.put(Links.pinned(pages.language(), Links.CALENDAR), calendar);
            resources.putIfAbsent(Links.CALENDAR, calendar);
        }
    }

    private void addForOtherSites(Map<String, Resource> resources, List<Pages> languages,
            PublicStatus status) {
        for (Pages pages : languages) {
            Resource badge = Resource.single(picture(pages, pages.badge(status)));
            resources.put(Links.pinned(pages.language(), Links.BADGE), badge);
            resources.putIfAbsent(Links.BADGE, badge);
            components(status).forEach(component -> {
                Resource small = Resource.single(badge(pages, status.page(), component));
                resources.put(Links.pinned(pages.language(), Links.badge(component.id())), small);
                resources.putIfAbsent(Links.badge(component.id()), small);
            });
        }
        addPage(resources, Links.FRAME, languages, pages -> html(pages, pages.framed(status)));
        resources.put(Links.EMBED_STATUS, Resource.single(written(JSON, Optional.empty(),
                CachePolicy.CHANGING, EmbedStatus.of(status, languages))));
        resources.put("/llms.txt", Resource.single(written(TEXT, Optional.empty(), CachePolicy.CHANGING,
                languages.getFirst().forMachines(status))));
    }

    private Representation badge(Pages pages, PageSettings settings, ComponentView component) {
        record Badged(Language language, PageSettings settings, ComponentView component) {}
        return renderings.get(new Badged(pages.language(), settings, component),
                () -> picture(pages, pages.badge(component)));
    }

    /** Those that the page shows. */
    static Stream<ComponentView> components(PublicStatus status) {
        return status.groups().stream().flatMap(group -> group.components().stream())
                .filter(ComponentView::showcase);
    }

    private Representation picture(Pages pages, String svg) {
        return written(SVG, Optional.of(pages.language()), CachePolicy.CHANGING, svg);
    }

    private Map<String, Resource> files(Appearance appearance) {
        SiteAssets assets = renderer.assets(appearance);
        Map<String, Resource> files = new HashMap<>();
        files.put(assets.stylesheetPath(), Resource.single(written("text/css;charset=UTF-8",
                Optional.empty(), CachePolicy.FOREVER, assets.stylesheet())));
        files.put(assets.scriptPath(), script(CachePolicy.FOREVER, assets.script()));
        files.put(SiteAssets.WIDGET_PATH, script(CachePolicy.DAY, assets.widget()));
        files.put(assets.pinnedWidgetPath(), script(CachePolicy.FOREVER, assets.widget()));
        appearance.branding().logo().ifPresent(logo -> files.put(appearance.logoPath().orElseThrow(),
                Resource.single(Representation.ofFile(logo.type(), CachePolicy.FOREVER, logo.bytes()))));
        Resource icon = Resource.single(
                written(SVG, Optional.empty(), CachePolicy.DAY, assets.icon()));
        files.put(SiteAssets.ICON_PATH, icon);
        files.put("/favicon.ico", icon);
        files.put("/robots.txt", Resource.single(
                written(TEXT, Optional.empty(), CachePolicy.DAY, ROBOTS)));
        return files;
    }

    private Resource script(CachePolicy caching, String text) {
        return Resource.single(
                written("text/javascript;charset=UTF-8", Optional.empty(), caching, text));
    }

    private Map<String, Resource> notices(List<Pages> languages) {
        Map<String, Resource> notices = new HashMap<>();
        for (Notice notice : Notice.values()) {
            Map<Language, Representation> byLanguage = new LinkedHashMap<>();
            languages.forEach(pages -> byLanguage.put(pages.language(),
                    written(HTML, Optional.of(pages.language()), CachePolicy.NEVER, pages.notice(notice))));
            notices.put(notice.name(), Resource.negotiated(byLanguage));
        }
        return notices;
    }

    /** What says the same as last time is not compressed again. */
    private Representation written(String type, Optional<Language> language, CachePolicy caching, String text) {
        record Written(String type, Optional<Language> language, CachePolicy caching, String text) {}
        return renderings.get(new Written(type, language, caching, text),
                () -> Representation.of(type, language, caching, text));
    }
}
