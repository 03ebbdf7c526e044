package io.herald.postmortem.guide;

import io.herald.shared.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text counted: sentences, words and syllables, and from them how easily it reads. English by Flesch's Reading
 * Ease (1948), 206.835 - 1.015 words/sentence - 84.6 syllables/word; French by its adaptation of Kandel and Moles
 * (1958), 207 - 1.015 words/sentence - 73.6 syllables/word.
 */
public final class Prose {

    private static final int FEWEST_WORDS = 20;
    private static final int SHOWN = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"»”')\\]]*\\s+|\\n+");
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-'’.:][\\p{L}\\p{N}]+)*");

    private final Language language;
    private final List<String> sentences;
    private final List<String> words;

    private Prose(Language language, List<String> sentences, List<String> words) {
        this.language = language;
        this.sentences = sentences;
        this.words = words;
    }

    public static Prose of(String text, Language language) {
        List<String> sentences = Arrays.stream(SENTENCE_END.split(text)).map(String::strip)
                .filter(sentence -> WORD.matcher(sentence).find()).toList();
        return new Prose(language, sentences, wordsOf(text));
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    public int words() {
        return words.size();
    }

    int sentences() {
        return sentences.size();
    }

    /** 0 (hard) to 100 (easy); empty under 20 words, and for languages without a formula. */
    public Optional<Integer> ease() {
        return words.size() < FEWEST_WORDS ? Optional.empty() : rawEase().map(
                ease -> (int) Math.round(Math.clamp(ease, 0, 100)));
    }

    /** By the formula, however short the text is; at least one word. */
    Optional<Double> rawEase() {
        double perSentence = (double) words.size() / sentences.size();
        double perWord = (double) words.stream().mapToInt(word -> Syllables.in(word, language)).sum() / words.size();
        return switch (language.locale().getLanguage()) {
            case "en" -> Optional.of(206.835 - 1.015 * perSentence - 84.6 * perWord);
            case "fr" -> Optional.of(207 - 1.015 * perSentence - 73.6 * perWord);
            default -> Optional.empty();
        };
    }

    /** How the sentence with the most words begins. */
    public String longestSentence() {
        String longest = sentences.stream().max(Comparator.comparingInt(sentence -> wordsOf(sentence).size()))
                .orElse("");
        return longest.length() <= SHOWN ? longest
                : longest.substring(0, Math.max(longest.lastIndexOf(' ', SHOWN), SHOWN / 2)).strip() + "…";
    }
}
