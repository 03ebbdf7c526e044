package io.herald.postmortem;

import java.util.Arrays;

/** The four parts of a post-mortem, and how long each may be so that people read it. */
public enum PostmortemPart {
    ACKNOWLEDGEMENT("acknowledgement", 15, 150, true), WHAT_HAPPENED("whatHappened", 40, 600,
            false),
    WHAT_WE_DO("whatWeDo", 20, 400, false), CLOSING("closing", 10, 120, true);

    private final String key;
    private final int fewestWords;
    private final int mostWords;
    private final boolean speaksToPeople;

    PostmortemPart(String key, int fewestWords, int mostWords, boolean speaksToPeople) {
        this.key = key;
        this.fewestWords = fewestWords;
        this.mostWords = mostWords;
        this.speaksToPeople = speaksToPeople;
    }

    /** @throws IllegalArgumentException if no part has this name */
    public static PostmortemPart of(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + key));
    }

    /** The name under which violations speak of it. */
    public String key() {
        return key;
    }

    int fewestWords() {
        return fewestWords;
    }

    int mostWords() {
        return mostWords;
    }

    /** Whether it is there for those who were affected, rather than for the facts. */
    boolean speaksToPeople() {
        return speaksToPeople;
    }
}
