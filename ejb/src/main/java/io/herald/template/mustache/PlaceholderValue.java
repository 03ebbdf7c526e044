package io.herald.template.mustache;

import io.herald.shared.Language;
import io.herald.shared.Markdown;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A value for a placeholder, understood and safe: in a title it is plain text, in a body it is Markdown that reads as
 * plain words, or a bare link if it is an address.
 */
public sealed interface PlaceholderValue {

    /** As plain text, in the words of the language. */
    String inTitle(Language language);

    /** As Markdown. */
    default String inBody(Language language) {
        return Markdown.escape(inTitle(language));
    }

    /** Plain words; runs of space become one space. */
    record Words(String text) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    record Number(BigDecimal value) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return LocalWords.of(language).number(value);
        }
    }

    record Span(Duration value) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return LocalWords.of(language).duration(value);
        }
    }

    record Moment(Instant value, ZoneId zone) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return LocalWords.of(language).time(value, zone);
        }
    }

    record Names(List<String> values) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return LocalWords.of(language).list(values);
        }
    }

    /**
     * An address without space and angle brackets, which is a link in a body and also fits into {@code [words](...)}.
     */
    record Link(String address) implements PlaceholderValue {

        @Override
        public String inTitle(Language language) {
            return address;
        }

        @Override
        public String inBody(Language language) {
            return "<" + address + ">";
        }
    }
}
