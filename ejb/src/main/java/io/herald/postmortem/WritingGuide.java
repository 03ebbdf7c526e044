package io.herald.postmortem;

import io.herald.postmortem.guide.Phrasebook;
import io.herald.postmortem.guide.Prose;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a part of a post-mortem and says what to look at again. It forbids nothing. */
public final class WritingGuide {

    /** Below this, Flesch calls a text "fairly difficult" or worse (The Art of Readable Writing, 1949). */
    static final int PLAIN = 50;

    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    private WritingGuide() {}

    public static Reading read(PostmortemPart part, Language language, String markdown) {
        Prose prose = Prose.of(Markdown.toPlainText(markdown), language);
        if (prose.words() == 0) {
            return new Reading(0, Optional.empty(), List.of(new Remark(Remark.Kind.EMPTY, "")));
        }
        List<Remark> remarks = new ArrayList<>();
        GAP.matcher(markdown).results().findFirst()
                .ifPresent(gap -> remarks.add(new Remark(Remark.Kind.GAP, gap.group(1))));
        length(part, prose).ifPresent(remarks::add);
        if (part.speaksToPeople()) {
            warmth(part, language, markdown).ifPresent(remarks::add);
        }
        Phrasebook.BLAME.all(language, markdown).forEach(words -> remarks.add(new Remark(Remark.Kind.BLAME, words)));
        prose.ease().filter(ease -> ease < PLAIN)
                .ifPresent(ease -> remarks.add(new Remark(Remark.Kind.HARD, prose.longestSentence())));
        return new Reading(prose.words(), prose.ease(), remarks);
    }

    private static Optional<Remark> length(PostmortemPart part, Prose prose) {
        if (prose.words() < part.fewestWords()) {
            return Optional.of(new Remark(Remark.Kind.SHORT, String.valueOf(part.fewestWords())));
        }
        return prose.words() > part.mostWords()
                ? Optional.of(new Remark(Remark.Kind.LONG, String.valueOf(part.mostWords()))) : Optional.empty();
    }

    /** The first part has to say sorry; the last one may thank or show in another way that it knows its readers. */
    private static Optional<Remark> warmth(PostmortemPart part, Language language, String words) {
        if (part == PostmortemPart.ACKNOWLEDGEMENT && Phrasebook.APOLOGY.lacks(language, words)) {
            return Optional.of(new Remark(Remark.Kind.NO_APOLOGY, ""));
        }
        return Phrasebook.APOLOGY.lacks(language, words) && Phrasebook.EMPATHY.lacks(language, words)
                ? Optional.of(new Remark(Remark.Kind.NO_EMPATHY, "")) : Optional.empty();
    }
}
