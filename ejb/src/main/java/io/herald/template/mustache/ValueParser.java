package io.herald.template.mustache;

import io.herald.shared.ValidationException;
import io.herald.template.PlaceholderSpec;
import io.herald.template.TextRules;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands what a person typed for a placeholder, or says what is wrong with it. */
public final class ValueParser {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,6}");
    private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.|\\bmailto:");
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ZoneId zone;

    /** @param zone of times that are typed without an offset, and of all times that are written */
    public ValueParser(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws ValidationException that names the field {@code values.<name>} */
    public PlaceholderValue parse(PlaceholderSpec spec, String typed) {
        String value = typed.strip();
        check(spec, value.length() <= spec.maxLength(),
                "is too long: " + value.length() + " of at most " + spec.maxLength() + " characters");
        check(spec, value.indexOf('\n') < 0 && value.indexOf('\r') < 0, "must be one line");
        check(spec, TextRules.isVisible(value), TextRules.INVISIBLE);
        return switch (spec.type()) {
            case TEXT, COMPONENT -> words(spec, value);
            case NUMBER -> number(spec, value);
            case DURATION -> duration(spec, value);
            case DATETIME -> time(spec, value);
            case URL -> link(spec, value);
        };
    }

    private static PlaceholderValue words(PlaceholderSpec spec, String value) {
        check(spec, !LINK.matcher(value).find(), "must not hold a link");
        check(spec, !value.contains("{{") && !value.contains("}}"), "must not hold a placeholder");
        return new PlaceholderValue.Words(value);
    }

    private static PlaceholderValue number(PlaceholderSpec spec, String value) {
        check(spec, NUMBER.matcher(value).matches(), "must be a number such as 12 or 12.5");
        return new PlaceholderValue.Number(new BigDecimal(value));
    }

    private static PlaceholderValue duration(PlaceholderSpec spec, String value) {
        try {
            Duration duration = MINUTES.matcher(value).matches() ? Duration.ofMinutes(Long.parseLong(value))
                    : Duration.parse(value);
            check(spec, !duration.isNegative() && duration.compareTo(LONGEST) <= 0, "must be 0 minutes to 366 days");
            return new PlaceholderValue.Span(duration);
        } catch (DateTimeException e) {
            throw wrong(spec, "must be minutes such as 45, or a duration such as PT1H30M");
        }
    }

    private PlaceholderValue time(PlaceholderSpec spec, String value) {
        try {
            boolean hasOffset = value.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            Instant instant = hasOffset ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).atZone(zone).toInstant();
            int year = instant.atZone(zone).getYear();
            check(spec, year >= 1970 && year <= 9999, "must be a year from 1970 to 9999");
            return new PlaceholderValue.Moment(instant, zone);
        } catch (DateTimeException e) {
            throw wrong(spec, "must be a time such as 2026-03-14T13:05 or 2026-03-14T13:05:00Z");
        }
    }

    private static PlaceholderValue link(PlaceholderSpec spec, String value) {
        try {
            URI address = new URI(value);
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            check(spec, Set.of("http", "https").contains(scheme) && address.getHost() != null,
                    "must begin with http:// or https:// and name a host");
            check(spec, address.getUserInfo() == null, "must not hold a user name");
            return new PlaceholderValue.Link(address.toASCIIString());
        } catch (URISyntaxException e) {
            throw wrong(spec, "must be a web address");
        }
    }

    private static void check(PlaceholderSpec spec, boolean holds, String problem) {
        if (!holds) {
            throw wrong(spec, problem);
        }
    }

    private static ValidationException wrong(PlaceholderSpec spec, String problem) {
        return new ValidationException("values." + spec.name(), problem);
    }
}
