package io.herald.web.publicpage.html;

import io.herald.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Collectors;

/** The page's own words in one language. A missing word fails the rendering instead of leaving a hole in the page. */
public final class Words {

    /** The languages that the page speaks; the first is for readers who want none of them. */
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

    private static final int NAMES_IN_A_LIST = 4;

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        String bundle = "page_" + language.tag() + ".properties";
        try (InputStream bytes = Words.class.getResourceAsStream(bundle)) {
            if (bytes == null) {
                throw new MissingResourceException("the page has no words in " + language, bundle, "");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new Words(language, properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** All of them, for the templates. */
    Map<String, String> all() {
        return texts;
    }

    /** @throws MissingResourceException if the bundle lacks the key */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no word in " + language + " for " + key, Words.class.getName(), key);
        }
        return text;
    }

    /** @param values for the numbered places of the text ({@link MessageFormat}) */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), language.locale()).format(values);
    }

    /** Names as a sentence lists them; a long list ends in how many more there are. */
    String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        if (names.size() > NAMES_IN_A_LIST) {
            int named = NAMES_IN_A_LIST - 1;
            return get("listMore", String.join(", ", names.subList(0, named)), names.size() - named);
        }
        return get("listAnd", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
