package io.herald.postmortem.guide;

import io.herald.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases with one meaning, per language: a file with one of them a line, a star for any end of a word. They
 * are found as whole words, whatever their case and kind of apostrophe. A language without a file has nothing to find.
 */
public enum Phrasebook {
    APOLOGY, EMPATHY, BLAME;

    private final Map<String, Optional<Pattern>> patterns = new ConcurrentHashMap<>();

    /** What of it stands in the text, each once, as it is written there. */
    public List<String> all(Language language, String text) {
        return pattern(language).stream().flatMap(pattern -> pattern.matcher(plain(text)).results())
                .map(found -> found.group().replaceAll("\\s+", " ")).distinct().toList();
    }

    /** Whether the language has such words, and the text none of them. */
    public boolean lacks(Language language, String text) {
        return pattern(language).filter(pattern -> !pattern.matcher(plain(text)).find()).isPresent();
    }

    private Optional<Pattern> pattern(Language language) {
        return patterns.computeIfAbsent(language.locale().getLanguage(), this::load);
    }

    private Optional<Pattern> load(String language) {
        String file = name().toLowerCase(Locale.ROOT) + "_" + language + ".txt";
        try (InputStream lines = Phrasebook.class.getResourceAsStream(file)) {
            return lines == null ? Optional.empty()
                    : Optional.of(compile(new String(lines.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Pattern compile(String lines) {
        String any = lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Phrasebook::expression).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String phrase) {
        return Arrays.stream(phrase.split("\\s+"))
                .map(word -> word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
