package io.herald.web.publicpage.html;

import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentView;
import io.herald.incident.StatusSpan;
import io.herald.incident.Uptime;
import io.herald.web.publicpage.html.BarsView.BarView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Makes the bars of the last ninety days. What they cost grows with the days that had trouble, not with the days. */
final class Bars {

    static final int DAYS = 90;

    /** So many days are told to those who cannot see the bars; the calendar has the others. */
    private static final int DAYS_IN_WORDS = 5;

    private final Fates fates;
    private final Words words;
    private final Moments moments;
    private final Links links;
    private final ComponentHistory history;
    private final Instant now;

    Bars(Fates fates, Words words, Moments moments, Links links, ComponentHistory history, Instant now) {
        this.fates = fates;
        this.words = words;
        this.moments = moments;
        this.links = links;
        this.history = history;
        this.now = now;
    }

    /** Empty for a component whose history the page does not show, or that is not watched yet. */
    Optional<BarsView> of(ComponentView component) {
        if (!component.showcase()) {
            return Optional.empty();
        }
        LocalDate today = moments.dayOf(now);
        LocalDate first = today.minusDays(DAYS - 1L);
        List<StatusSpan> troubles = history.of(component.id());
        return fates.uptime(component, troubles, first, today, now)
                .map(uptime -> view(component, uptime, first, fates.troubled(troubles, first, today, now)));
    }

    private BarsView view(ComponentView component, Uptime uptime, LocalDate first,
            SortedMap<LocalDate, Uptime> troubled) {
        LocalDate watched = moments.dayOf(moments.watchedSince(component));
        int unwatched = (int) Math.max(0, ChronoUnit.DAYS.between(first, watched));
        List<BarView> marks = troubled.entrySet().stream().map(day -> mark(first, day.getKey(), day.getValue()))
                .filter(mark -> mark.x() >= unwatched).toList();
        String percentage = fates.percentage(uptime);
        return new BarsView(DAYS, unwatched, words.get("quietDay"), marks, percentage,
                alternative(percentage, fates.sentences(troubled)),
                links.href(words.language(), Links.uptime(component.id())));
    }

    private BarView mark(LocalDate first, LocalDate day, Uptime uptime) {
        return new BarView((int) ChronoUnit.DAYS.between(first, day), Tone.of(uptime.worst()).css(),
                fates.sentence(day, uptime));
    }

    private String alternative(String percentage, List<String> sentences) {
        String total = words.get("barsTotal", percentage, DAYS, sentences.size());
        return sentences.isEmpty() ? total
                : total + " " + String.join("; ", sentences.subList(0, Math.min(DAYS_IN_WORDS, sentences.size())));
    }
}
