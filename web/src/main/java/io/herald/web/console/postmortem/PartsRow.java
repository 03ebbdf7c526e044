package io.herald.web.console.postmortem;

import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.guide.Reading;
import io.herald.postmortem.guide.WritingGuide;
import io.herald.shared.Language;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The four parts in one language while they are written. */
public class PartsRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Language language;
    private final List<Part> parts;

    /** One part: its name leads to heading and guidance in the bundle. */
    public static class Part implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String language;
        private final String name;
        private @Nullable String text;

        Part(Language language, String name, String text) {
            this.language = language.tag();
            this.name = name;
            this.text = text;
        }

        /** How the words read as they stand in the field. */
        public Reading getReading() {
            return WritingGuide.read(io.herald.postmortem.guide.Part.of(name), Language.of(language),
                    Objects.requireNonNullElse(text, ""));
        }

        public String getName() {
            return name;
        }

        public @Nullable String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = text;
        }
    }

    PartsRow(Language language, PostmortemParts written) {
        this.language = language;
        this.parts = written.byName().entrySet().stream()
                .map(part -> new Part(language, part.getKey(), part.getValue())).toList();
    }

    /** Takes words over where there are none yet. */
    void begin(PostmortemParts words) {
        List<String> offered = List.copyOf(words.byName().values());
        for (int i = 0; i < parts.size(); i++) {
            if (text(i).isBlank()) {
                parts.get(i).setText(offered.get(i));
            }
        }
    }

    PostmortemParts parts() {
        return new PostmortemParts(text(0), text(1), text(2), text(3));
    }

    private String text(int at) {
        return Objects.requireNonNullElse(parts.get(at).getText(), "");
    }

    public Language getLanguage() {
        return language;
    }

    public List<Part> getParts() {
        return parts;
    }
}
