package io.herald.audience.sheet;

import io.herald.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Days and moments as files have them: ISO 8601, and as a French spreadsheet writes a day. UTC where no zone is. */
final class Moments {

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));

    private Moments() {}

    /** @return nothing when the text is no moment; the day first only where the writer is French */
    static Optional<Instant> read(String text, Language writer) {
        for (Function<String, Instant> form : FORMS) {
            Optional<Instant> moment = tried(form, text);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return writer.locale().getLanguage().equals(Language.FRENCH.tag())
                ? tried(day -> LocalDate.parse(day, FRENCH_DAY).atStartOfDay().toInstant(ZoneOffset.UTC), text)
                : Optional.empty();
    }

    private static Optional<Instant> tried(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
