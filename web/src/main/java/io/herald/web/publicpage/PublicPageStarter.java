package io.herald.web.publicpage;

import io.herald.branding.FindAnnouncements;
import io.herald.branding.ReadBranding;
import io.herald.channel.ServedPage;
import io.herald.incident.PublicPageSignal;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.ReadPublicIncident;
import io.herald.incident.ReadPublicMonth;
import io.herald.incident.ReadPublicStatus;
import io.herald.maintenance.ReadPublicMaintenance;
import io.herald.shared.Markdown;
import io.herald.metric.ReadPublicMetrics;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.PageRenderer;
import io.herald.web.publicpage.html.SiteAssets;
import io.herald.web.publicpage.mirror.Mirror;
import io.herald.web.publicpage.mirror.MirrorTarget;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import io.herald.web.publicpage.serving.FormerAddresses;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Starts the public page with the application, from its files, and looks every second whether it is still true.
 * Publications of this node do not wait for that: they are signalled.
 */
@WebListener
public class PublicPageStarter implements ServletContextListener {

    private static final int CONFIRM_SECONDS = 30;
    private static final String TOKENS = "/resources/css/herald-tokens.css";
    private static final String PAGE = "/resources/css/page.css";
    private static final String SCRIPT = "/resources/js/page.js";
    private static final String WIDGET = "/resources/js/embed.js";
    private static final String ICON = "/resources/img/herald.svg";

    @Inject
    private PublicPageSignal signal;
    @Inject
    private ReadPublicStatus readPublicStatus;
    @Inject
    private ServedPage servedPage;
    @Inject
    private ReadBranding readBranding;
    @Inject
    private FindAnnouncements findAnnouncements;
    @Inject
    private ReadPublicIncident readPublicIncident;
    @Inject
    private ReadPublicMaintenance readPublicMaintenance;
    @Inject
    private ReadPublicMonth readPublicMonth;
    @Inject
    private ReadPublicMetrics readPublicMetrics;
    @Inject
    private CurrentSnapshot current;
    @Inject
    private Clock clock;
    @Inject
    private PersonalPages personal;
    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ReadPageSettings readPageSettings;
    @Inject
    private MirrorSettings mirrors;
    @Inject
    private FormerAddresses former;

    private ScheduledFuture<?> looking;
    private final List<ScheduledFuture<?>> confirming = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SnapshotWatch watch = new SnapshotWatch(signal, readPublicStatus, this::appearance,
                new MeasurementReader(readPublicMetrics::handle, clock), site(event.getServletContext()), current,
                clock);
        watch.start();
        signal.onChange(watch::refresh);
        servedPage.serveBy(watch::bringUpToDate);
        for (MirrorTarget target : mirrors.targets(clock)) {
            mirror(target, event.getServletContext().getContextPath());
        }
        looking = executor.scheduleWithFixedDelay(watch::look, 1, 1, TimeUnit.SECONDS);
    }

    private Appearance appearance() {
        return new Appearance(readBranding.handle(), findAnnouncements.shown());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        looking.cancel(false);
        confirming.forEach(writing -> writing.cancel(false));
    }

    /** The mirror follows each snapshot, and says every while that it still holds. */
    private void mirror(MirrorTarget target, String context) {
        MirrorWriter writer = new MirrorWriter(target.toString(),
                new Mirror(target, context, () -> former.all(current.get().version())), current, readPageSettings,
                clock);
        current.onReplaced(() -> executor.execute(writer::write));
        confirming.add(executor.scheduleWithFixedDelay(writer::write, 1, CONFIRM_SECONDS, TimeUnit.SECONDS));
    }

    private PublicSite site(ServletContext application) {
        SiteAssets assets = new SiteAssets(read(application, TOKENS) + read(application, PAGE),
                read(application, SCRIPT), read(application, WIDGET),
                read(application, ICON));
        Links links = new Links(application.getContextPath());
        PageRenderer renderer = new PageRenderer(assets, links, Markdown::toHtml);
        personal.renderBy(renderer, this::appearance);
        return new PublicSite(renderer,
                new PastInDatabase(readPublicIncident, readPublicMaintenance, readPublicMonth));
    }

    private static String read(ServletContext application, String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the application lacks " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
