package io.herald.template.mustache;

import io.herald.shared.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * How a language says numbers, times, durations and lists. English and French are written in words; any other language
 * gets forms that everybody can read ({@code 2026-03-14 13:05 UTC}).
 */
public enum LocalWords {

    ENGLISH("d MMMM yyyy, HH:mm z", " and ", "our service", List.of("day", "hour", "minute")), FRENCH(
            "d MMMM yyyy 'à' HH'\u00A0h\u00A0'mm '('z')'", " et ", "notre service",
            List.of("jour", "heure", "minute")),
    NEUTRAL("yyyy-MM-dd HH:mm z", ", ", "-", List.of("d", "h", "min"));

    private static final int HOURS_PER_DAY = 24;
    private static final int MINUTES_PER_HOUR = 60;

    private final String timePattern;
    private final String lastAnd;
    private final String nothing;
    private final List<String> units;

    LocalWords(String timePattern, String lastAnd, String nothing, List<String> units) {
        this.timePattern = timePattern;
        this.lastAnd = lastAnd;
        this.nothing = nothing;
        this.units = units;
    }

    public static LocalWords of(Language language) {
        return switch (language.locale().getLanguage()) {
            case "en" -> ENGLISH;
            case "fr" -> FRENCH;
            default -> NEUTRAL;
        };
    }

    public String time(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        String words = DateTimeFormatter.ofPattern(timePattern, locale().locale()).format(time);
        return this == FRENCH && time.getDayOfMonth() == 1 ? words.replaceFirst("1", "1er") : words;
    }

    /** Days, hours and minutes; seconds are dropped. */
    public String duration(Duration duration) {
        long minutes = duration.toMinutes();
        long hours = minutes / MINUTES_PER_HOUR;
        List<String> parts = new ArrayList<>();
        addPart(parts, hours / HOURS_PER_DAY, units.get(0));
        addPart(parts, hours % HOURS_PER_DAY, units.get(1));
        addPart(parts, minutes % MINUTES_PER_HOUR, units.get(2));
        return parts.isEmpty() ? "0 " + units.get(2) + (this == ENGLISH ? "s" : "") : list(parts);
    }

    private void addPart(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count > 1 && this != NEUTRAL ? "s" : ""));
        }
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale().locale());
        format.setMaximumFractionDigits(number.scale());
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }

    /** {@code API, Sign-in and Web}; a word for everything where the list is empty. */
    public String list(List<String> items) {
        if (items.isEmpty()) {
            return nothing;
        }
        String last = items.getLast();
        return items.size() == 1 ? last
                : String.join(", ", items.subList(0, items.size() - 1)) + lastAnd + last;
    }

    private Language locale() {
        return this == FRENCH ? Language.FRENCH : Language.ENGLISH;
    }
}
