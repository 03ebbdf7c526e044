package io.herald.web.publicpage.html;

import io.herald.audience.Wishes;
import io.herald.audience.SubscriberKind;
import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentView;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMonth;
import io.herald.incident.PublicStatus;
import io.herald.incident.ReadPublicStatus;
import io.herald.metric.MetricSpan;
import io.herald.metric.PublicMetric;
import io.herald.shared.Language;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the public page in one language. */
public final class Pages {

    private static final int DAYS_ON_HOME = 7;

    private final Templates templates;
    private final PageSettings settings;
    private final Words words;
    private final Moments moments;
    private final Frames frames;
    private final IncidentViews views;
    private final MaintenanceViews maintenanceViews;
    private final Calendar calendar;
    private final Fates fates;
    private final Uptimes uptimes;
    private final Links links;

    Pages(Templates templates, SiteAssets assets, PageSettings settings, Appearance appearance, Links links,
            Words words, UnaryOperator<String> markdown) {
        this.templates = templates;
        this.settings = settings;
        this.words = words;
        this.moments = new Moments(words, ZoneId.of(settings.timeZone()));
        this.frames = new Frames(settings, links, assets, words, moments, Dress.of(appearance, links, words, markdown));
        this.views = new IncidentViews(words, moments, links, markdown);
        this.maintenanceViews = new MaintenanceViews(words, moments, links, markdown);
        this.calendar = new Calendar(moments, views, maintenanceViews);
        this.fates = new Fates(words, moments);
        this.uptimes = new Uptimes(fates, words, moments, links);
        this.links = links;
    }

    public Language language() {
        return words.language();
    }

    public Words words() {
        return words;
    }

    public String home(PublicStatus status, List<PublicMetric> metrics, Instant now) {
        Verdict verdict = Verdict.of(status, words);
        HomeView view = new HomeView(verdict,
                status.openIncidents().stream().map(incident -> views.whole(incident, now)).toList(),
                Stream.of(status.maintenances().active(), status.maintenances().upcoming()).flatMap(List::stream)
                        .map(plan -> maintenanceViews.whole(plan, MaintenanceViews.components(status), now)).toList(),
                GroupView.of(status.groups(), new Bars(fates, words, moments, links, status.history(), now), words),
                new MeasuredView(charts(now).of(metrics, List.of(MetricSpan.DAY)),
                        Optional.of(links.href(words.language(), Links.MEASUREMENTS))),
                calendar.lastDays(all(status), status.maintenances().past(), moments.dayOf(now), DAYS_ON_HOME),
                ChoiceView.of(Wishes.everything(words.language()), status.groups(), List.of(), words));
        String title = words.get("homeTitle", settings.name());
        return render("home", frames.page(Links.HOME, title, verdict.headline() + ". " + verdict.answer()), view);
    }

    /** All metrics over a day, a week and a month. */
    public String measurements(List<PublicMetric> metrics, Instant now) {
        return render("measurements", frames.page(Links.MEASUREMENTS, words.get("metricsTitle", settings.name()),
                words.get("metricsDescription", settings.name())),
                new MeasuredView(charts(now).of(metrics, List.of(MetricSpan.values())), Optional.empty()));
    }

    private Charts charts(Instant now) {
        return new Charts(words, moments, now);
    }

    public String incident(PublicIncident incident, Instant now) {
        IncidentView view = views.whole(incident, now);
        String title = words.get("incidentTitle", view.title(), settings.name());
        String description = Stream.concat(Stream.of(view.status(), view.impact()), view.affected().stream())
                .reduce((one, other) -> one + " · " + other).orElseThrow();
        return render("incident", frames.page(Links.incident(incident.id()), title, description), view);
    }

    /** @param status knows the names of components */
    public String maintenance(PublicMaintenance maintenance, PublicStatus status, Instant now) {
        MaintenanceView view = maintenanceViews.whole(maintenance, MaintenanceViews.components(status), now);
        String description = Stream.concat(Stream.of(view.status(), words.get("maintenance")),
                view.affected().stream()).collect(Collectors.joining(" · "));
        return render("maintenance", frames.page(Links.incident(maintenance.id()),
                words.get("incidentTitle", view.title(), settings.name()), description), view);
    }

    public String history(PublicStatus status) {
        // where the newest ones are all there is, nothing lies behind them
        boolean more = status.pastIncidents().size() >= ReadPublicStatus.PAST_INCIDENTS;
        Optional<HistoryView.MonthLink> older = more
                ? Optional.of(monthLink(YearMonth.from(calendar.dayOf(status.pastIncidents().getLast()))))
                : Optional.empty();
        return history(Links.HISTORY, words.get("historyTitle", settings.name()), new HistoryView(words.get("history"),
                calendar.months(all(status), status.maintenances().past()), older, Optional.empty()));
    }

    public String month(PublicMonth month) {
        String name = moments.in(month.month());
        return history(Links.month(month.month()), words.get("monthTitle", name, settings.name()),
                new HistoryView(words.get("monthHeadline", name), calendar.months(month.incidents(), List.of()),
                        month.older().map(this::monthLink), month.newer().map(this::monthLink)));
    }

    private String history(String path, String title, HistoryView view) {
        return render("history", frames.page(path, title, words.get("historyDescription", settings.name())), view);
    }

    private HistoryView.MonthLink monthLink(YearMonth month) {
        return new HistoryView.MonthLink(moments.in(month), links.href(words.language(), Links.month(month)));
    }

    public String uptime(PublicStatus status, Instant now) {
        return render("uptime", frames.page(Links.UPTIME, words.get("uptimeTitle", settings.name()),
                words.get("uptimeDescription", settings.name())), uptimes.table(status, now));
    }

    public String uptime(ComponentView component, ComponentHistory history, Instant now) {
        String title = words.get("componentUptimeTitle", component.name(), settings.name());
        return render("calendar", frames.page(Links.uptime(component.id()), title,
                words.get("uptimeDescription", component.name())), uptimes.calendar(component, history, now));
    }

    /** What the widget says; meaningless while nothing is wrong. */
    public EmbedText embed(PublicStatus status) {
        Verdict verdict = Verdict.of(status, words);
        List<String> titles = Stream.concat(
                status.openIncidents().stream().map(incident -> views.title(incident).text()),
                status.maintenances().active().stream().map(plan -> maintenanceViews.title(plan).text())).toList();
        return new EmbedText(words.language().tag(), words.get("embedLabel"), verdict.headline(),
                titles.isEmpty() ? verdict.answer() : words.list(titles), words.get("embedMore"),
                words.get("embedClose"), Links.absolute(settings, Links.pinned(words.language(), Links.HOME)));
    }

    /** The same words for an iframe on another site, where they stand while all is well, too. */
    public String framed(PublicStatus status) {
        return render("frame", frames.outcome(words.get("homeTitle", settings.name()), ""),
                new FramedView(tone(status), embed(status)));
    }

    /** Name of the tone of the whole page, as it stands in class names. */
    public String tone(PublicStatus status) {
        return Verdict.of(status, words).tone();
    }

    public String badge(PublicStatus status) {
        Verdict verdict = Verdict.of(status, words);
        return badge(new StateView(settings.name(), verdict.tone(), verdict.headline()));
    }

    public String badge(ComponentView component) {
        return badge(StateView.of(component.name(), component.status(), words));
    }

    private String badge(StateView state) {
        return render("badge", frames.page(Links.HOME, "", ""), Badge.of(state));
    }

    public String forMachines(PublicStatus status) {
        Verdict verdict = Verdict.of(status, words);
        List<MachineView.Line> lines = status.openIncidents().stream()
                .map(incident -> new MachineView.Line(views.title(incident).text(),
                        settings.incidentUrl(incident.id()), incident.status().wire(), incident.impact().wire()))
                .toList();
        return render("llms", frames.page(Links.HOME, "", ""), new MachineView(settings.name(), settings.url(),
                verdict.headline(), verdict.answer(), lines));
    }

    /** What one subscriber is told, with fields to change it. */
    public String managed(Managed managed) {
        String path = Links.manage(managed.token());
        List<ChoiceView.Option> followed = managed.followed().stream()
                .map(incident -> new ChoiceView.Option(incident.id().value(), views.title(incident).text(), true))
                .toList();
        ManageView view = new ManageView(words.get("manageIntro", managed.subscription().shownAddress()),
                links.href(words.language(), path), links.href(Links.unsubscribe(managed.token())),
                ChoiceView.of(managed.subscription().wishes(), managed.groups(), followed, words),
                Optional.of(managed.subscription()).filter(told -> told.kind() == SubscriberKind.SMS)
                        .map(told -> QuietView.of(told.quiet(), settings.timeZone())),
                managed.note() == Managed.Note.SAVED, managed.note() == Managed.Note.REFUSED);
        return render("manage", frames.outcome(path, words.get("noticeTitle", words.get("manageTitle"),
                settings.name()), view.intro()), view);
    }

    public String notice(Notice notice) {
        String headline = words.get(notice.headlineKey());
        String text = words.get(notice.textKey());
        Optional<String> button = Optional.ofNullable(words.all().get(notice.buttonKey()));
        return render("notice", frames.outcome(words.get("noticeTitle", headline, settings.name()), text),
                new NoticeView(headline, text, button, notice.asksForCode()));
    }

    /**
     * When the home page becomes wrong by time alone: the day ends, a promise of an update lapses, or planned work
     * should begin or end.
     */
    public Instant showsUntil(PublicStatus status, Instant now) {
        Stream<Instant> promises = status.openIncidents().stream()
                .flatMap(incident -> incident.nextUpdateDue().stream());
        Stream<Instant> plans = status.maintenances().all().stream().filter(plan -> !plan.status().isOver())
                .flatMap(plan -> Stream.of(plan.startsAt(), plan.endsAt()));
        return Stream.concat(promises, plans).filter(due -> !due.isBefore(now)).map(due -> due.plusMillis(1)).reduce(
                moments.endOfDay(now),
                (one, other) -> one.isBefore(other) ? one : other);
    }

    private static List<PublicIncident> all(PublicStatus status) {
        return Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream()).toList();
    }

    private String render(String template, Frame frame, Object view) {
        return templates.render(template, new Page(words.all(), frame, view));
    }
}
