package io.herald.web.console.postmortem;

import io.herald.postmortem.PostmortemPart;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.Recount;
import io.herald.postmortem.Reading;
import io.herald.postmortem.WritingGuide;
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
        private @Nullable String internal;

        Part(Language language, String name, String text, String internal) {
            this.language = language.tag();
            this.name = name;
            this.text = text;
            this.internal = internal;
        }

        /** How the words read as they stand in the field. */
        public Reading getReading() {
            return WritingGuide.read(PostmortemPart.of(name), Language.of(language),
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

        /** What stays in the house. */
        public @Nullable String getInternal() {
            return internal;
        }

        public void setInternal(@Nullable String internal) {
            this.internal = internal;
        }
    }

    PartsRow(Language language, PostmortemParts written, PostmortemParts internal) {
        this.language = language;
        this.parts = written.byName().entrySet().stream()
                .map(part -> new Part(language, part.getKey(), part.getValue(),
                        internal.byName().getOrDefault(part.getKey(), "")))
                .toList();
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

    /** Puts both timelines into the part that says what happened. */
    void recount(Recount timeline) {
        Part whatHappened = parts.get(1);
        whatHappened.setText(timeline.published().into(text(1)));
        whatHappened.setInternal(timeline.internal().into(Objects.requireNonNullElse(whatHappened.getInternal(), "")));
    }

    PostmortemParts internalParts() {
        List<String> words = parts.stream().map(part -> Objects.requireNonNullElse(part.getInternal(), "")).toList();
        return new PostmortemParts(words.get(0), words.get(1), words.get(2), words.get(3));
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
