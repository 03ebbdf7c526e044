package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the domain may say of a field, the console says in both languages. */
class ViolationSentencesTest {

    private static final Path DOMAIN = Path.of("..", "ejb", "src", "main", "java", "io", "herald");
    private static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern ONE_TEXT = Pattern.compile(TEXT);
    /** A text, or several with something between them: {@code "is too long: " + length + " of at most " + most}. */
    private static final Pattern SENTENCE = Pattern
            .compile(TEXT + "(?:\\s*\\+\\s*(?:" + TEXT + "|[\\w.:]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*))*");
    private static final Pattern BEGINNING = Pattern
            .compile("(must|is|are|does|names|holds|has|cannot|may|needs|lacks|contains|repeats) .*", Pattern.DOTALL);
    /** What violations are made by; elsewhere the same words may begin a log's or an exception's sentence. */
    private static final Pattern MAKES_VIOLATIONS = Pattern.compile("Violation|Violations|ValidationException");

    @Test
    void everySentenceOfTheDomainIsThereInEnglishAndInFrench() {
        Set<String> keys = codes().stream().map(code -> "violation." + code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(40);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Map<String, String> sentences = Catalogue.of(language);
            Set<String> missing = new TreeSet<>(keys);
            missing.removeAll(sentences.keySet());
            assertThat(missing).as(language.getDisplayLanguage(Locale.ENGLISH)).isEmpty();
        }
    }

    @Test
    void aSentenceIsTheSameWhateverItIsAbout() {
        assertThat(new Violation("title", "is too long: 41 of at most 40 characters").code())
                .isEqualTo(new Violation("body", "is too long: 9 of at most 8 characters").code());
        assertThat(new Violation("roles", "must be among [approver, auditor]").code()).isEqualTo("must_be_among_#");
        assertThat(new Violation("body", "does not say {{region}}").code()).isEqualTo("does_not_say_#");
        assertThat(new Violation("template", "is for messages of another phase: update").arguments())
                .containsExactly("update");
    }

    private static Set<String> codes() {
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ViolationSentencesTest::read)
                    .filter(source -> MAKES_VIOLATIONS.matcher(source).find())
                    .flatMap(source -> SENTENCE.matcher(source).results()).map(ViolationSentencesTest::example)
                    .filter(sentence -> BEGINNING.matcher(sentence).matches())
                    .map(sentence -> new Violation("", sentence).code()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence with a seven wherever something is put in. */
    private static String example(MatchResult found) {
        StringBuilder sentence = new StringBuilder();
        int end = 0;
        Matcher text = ONE_TEXT.matcher(found.group());
        while (text.find()) {
            sentence.append(text.start() - end > " + ".length() && end > 0 ? "7" : "");
            sentence.append(text.group().substring(1, text.group().length() - 1).translateEscapes());
            end = text.end();
        }
        return sentence.append(end < found.group().length() ? "7" : "").toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
