package io.herald.channel;

/**
 * How long words are for a channel.
 *
 * @param length in the unit that the provider counts in
 * @param limit the most that it takes
 * @param parts in how many pieces it is sent and paid for; 1 for most channels
 * @param unit {@code characters}, {@code graphemes}, {@code units}, {@code bytes}
 */
public record Measure(int length, int limit, int parts, String unit) {

    public boolean over() {
        return length > limit;
    }

    /** What to say beside the words when they are {@link #over}. */
    public String complaint() {
        return "is too long with its title and the link: " + length + " of at most " + limit + " " + unit;
    }
}
