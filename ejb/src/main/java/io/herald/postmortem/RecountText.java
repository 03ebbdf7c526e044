package io.herald.postmortem;

import io.herald.incident.ComponentChange;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PublicUpdate;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import io.herald.incident.UpdateText;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what happened when as lists in one language. A long story gets fewer words, never fewer times. */
final class RecountText {

    private static final int ROOM = PostmortemParts.LONGEST_PART * 3 / 5;
    private static final List<Integer> EXCERPTS = List.of(300, 120, 0);

    private static final Set<TimelineKind> SMALL_STEPS = Set.of(TimelineKind.MESSAGE_DRAFTED,
            TimelineKind.MESSAGE_REVISED, TimelineKind.MESSAGE_SUBMITTED, TimelineKind.POSTMORTEM_PUBLISHED);

    private final Phrases words;
    private final Language language;
    private final ZoneId zone;

    RecountText(Language language, ZoneId zone) {
        this.words = Phrases.of(RecountText.class, language);
        this.language = language;
        this.zone = zone;
    }

    Recount of(IncidentDetail incident) {
        List<PublicUpdate> said = incident.publicUpdates().reversed().stream()
                .filter(update -> update.status() != IncidentStatus.POSTMORTEM).toList();
        List<TimelineEntryView> done = incident.timeline().stream()
                .filter(entry -> !SMALL_STEPS.contains(entry.kind())).toList();
        return new Recount(
                block("recount.published", excerpt -> lines(said, PublicUpdate::displayAt, u -> line(u, excerpt))),
                block("recount.internal", excerpt -> lines(done, TimelineEntryView::at, e -> line(e, excerpt))));
    }

    /** The most talkative of the lists that leaves room for other words. */
    private Recount.Block block(String heading, Function<Integer, String> list) {
        String fitting = EXCERPTS.stream().map(list).filter(text -> text.length() <= ROOM).findFirst()
                .orElseGet(() -> list.apply(0));
        return new Recount.Block(words.text(heading, zone.getDisplayName(TextStyle.FULL, language.locale())), fitting);
    }

    private <T> String lines(List<T> events, Function<T, Instant> at, Function<T, String> what) {
        List<String> lines = new ArrayList<>();
        LocalDate day = null;
        for (T event : events) {
            Instant moment = at.apply(event);
            lines.add("- **" + time(moment, day) + "** · " + what.apply(event));
            day = LocalDate.ofInstant(moment, zone);
        }
        return String.join("\n", lines);
    }

    /** The hour, with the day where it is another one than before. */
    private String time(Instant moment, @Nullable LocalDate before) {
        String hour = format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), moment);
        return LocalDate.ofInstant(moment, zone).equals(before) ? hour
                : format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), moment) + ", " + hour;
    }

    private String format(DateTimeFormatter format, Instant moment) {
        return format.withLocale(language.locale()).withZone(zone).format(moment);
    }

    private String line(PublicUpdate update, int excerpt) {
        UpdateText text = update.texts().getOrDefault(language, update.texts().values().iterator().next());
        String body = excerpt(Markdown.toPlainText(text.bodyMarkdown()), excerpt);
        String said = Markdown.escape(text.title()) + (body.isEmpty() ? "" : ". " + Markdown.escape(body));
        String changes = update.affected().stream().filter(change -> change.oldStatus() != change.newStatus())
                .map(this::change).collect(Collectors.joining(", "));
        return Stream.of(words.text("status." + update.status().wire()), said, changes)
                .filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String change(ComponentChange change) {
        return words.text("change", Markdown.escape(change.name()),
                words.text("component." + change.newStatus().wire()));
    }

    private String line(TimelineEntryView entry, int excerpt) {
        String detail = entry.kind() == TimelineKind.PLANNED ? "" : excerpt(entry.detail(), excerpt);
        return Stream.of(words.text("step." + entry.kind().wire()), Markdown.escape(entry.actorName()),
                Markdown.escape(detail)).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String excerpt(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line
                : most == 0 ? "" : line.substring(0, Math.max(line.lastIndexOf(' ', most), most / 2)).strip() + "…";
    }
}
