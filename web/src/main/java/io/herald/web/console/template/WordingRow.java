package io.herald.web.console.template;

import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The wording of one channel in one language while it is edited. */
public class WordingRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

    private final transient VariantKey key;
    private @Nullable String title;
    private @Nullable String body;

    WordingRow(VariantKey key, VariantText text) {
        this.key = key;
        this.title = text.title();
        this.body = text.body();
    }

    static List<WordingRow> blank() {
        return of(Map.of());
    }

    /** The page and e-mail in the languages that Herald speaks, and whatever else there are words for. */
    static List<WordingRow> of(Map<VariantKey, VariantText> words) {
        Stream<VariantKey> usual = LANGUAGES.stream()
                .flatMap(language -> Stream.of(VariantKey.statusPage(language), VariantKey.email(language)));
        return Stream.concat(usual, words.keySet().stream()).distinct().sorted(VariantShown.READING_ORDER)
                .map(key -> new WordingRow(key, words.getOrDefault(key, new VariantText("", ""))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static WordingRow blank(VariantKey key) {
        return new WordingRow(key, new VariantText("", ""));
    }

    public VariantText text() {
        return new VariantText(title == null ? "" : title, body == null ? "" : body);
    }

    public boolean isBlank() {
        return text().title().isEmpty() && text().body().isEmpty();
    }

    public VariantKey getKey() {
        return key;
    }

    public String getName() {
        return key.channel().value() + "-" + key.language().tag();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
