package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Appearance;
import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMonth;
import io.herald.incident.PublicStatus;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.PageRenderer;
import io.herald.web.publicpage.html.SiteAssets;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The site made from the files of the application, without a server. */
public final class TestSite {

    private static final Path WEBAPP = Path.of("src/main/webapp/resources");

    private TestSite() {}

    /** A site without anything that lies further back than its snapshots. */
    public static PublicSite create() {
        return create(new Past() {
            @Override
            public Optional<PublicIncident> incident(IncidentId id) {
                return Optional.empty();
            }

            @Override
            public Optional<PublicMaintenance> maintenance(IncidentId id) {
                return Optional.empty();
            }

            @Override
            public PublicMonth month(YearMonth month) {
                return new PublicMonth(month, List.of(), Optional.empty(), Optional.empty());
            }
        });
    }

    public static PublicSite create(Past past) {
        return new PublicSite(renderer(), past);
    }

    public static PageRenderer renderer() {
        SiteAssets assets = new SiteAssets(file("css/herald-tokens.css") + file("css/page.css"), file("js/page.js"),
                file("js/embed.js"),
                file("img/herald.svg"));
        return new PageRenderer(assets, new Links(""), Markdown::toHtml);
    }

    public static String file(String path) {
        try {
            return Files.readString(WEBAPP.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page or document of a state, as text. */
    public static String text(PublicStatus status, String path) {
        return text(create().snapshot(status, Appearance.PLAIN, Sample.NOW), path);
    }

    public static String text(Snapshot snapshot, String path) {
        return snapshot.find(path).orElseThrow(() -> new AssertionError("nothing at " + path)).choose(null).text();
    }

    /** A notice in English. */
    public static String outcome(Snapshot snapshot, String name) {
        return snapshot.outcome(name).in(Language.ENGLISH).text();
    }
}
