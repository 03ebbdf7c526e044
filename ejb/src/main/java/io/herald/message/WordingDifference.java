package io.herald.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody changed in a text, word by word, for a person who has to judge it.
 * <p>
 * The shortest list of changes is found by Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations",
 * 1986). Two texts that differ in more than {@value #MOST_CHANGES} words are no longer compared but shown as one
 * removal and one addition, so that the longest texts allowed take milliseconds.
 */
public final class WordingDifference {

    private static final int MOST_CHANGES = 1_000;

    /** A word, a run of space, or a single sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|[\\s\\S]");

    private WordingDifference() {}

    /** Whether a piece stands in both texts, only in the new one, or only in the old one. */
    public enum Kind {
        SAME, ADDED, REMOVED
    }

    /** A run of words with the same fate; never empty. */
    public record Piece(Kind kind, String text) {}

    /**
     * The pieces in reading order: those that are not {@code ADDED} make up the old text, those that are not
     * {@code REMOVED} the new one. Two pieces in a row never have the same kind.
     */
    public static List<Piece> between(String before, String after) {
        List<String> was = tokens(before);
        List<String> is = tokens(after);
        int prefix = commonPrefix(was, is);
        int suffix = commonPrefix(was.subList(prefix, was.size()).reversed(), is.subList(prefix, is.size()).reversed());
        Pieces pieces = new Pieces();
        pieces.addAll(Kind.SAME, was.subList(0, prefix));
        compare(was.subList(prefix, was.size() - suffix), is.subList(prefix, is.size() - suffix), pieces);
        pieces.addAll(Kind.SAME, was.subList(was.size() - suffix, was.size()));
        return pieces.list();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static int commonPrefix(List<String> a, List<String> b) {
        int length = 0;
        while (length < a.size() && length < b.size() && a.get(length).equals(b.get(length))) {
            length++;
        }
        return length;
    }

    private static void compare(List<String> was, List<String> is, Pieces pieces) {
        List<int[]> trace = was.isEmpty() || is.isEmpty() ? List.of() : farthestReaches(was, is);
        if (trace.isEmpty()) {
            pieces.addAll(Kind.REMOVED, was);
            pieces.addAll(Kind.ADDED, is);
        } else {
            walkBack(trace, was, is).forEach(piece -> pieces.add(piece.kind(), piece.text()));
        }
    }

    /** For each number of changes, how far into the old text each diagonal gets; empty when there are too many. */
    private static List<int[]> farthestReaches(List<String> was, List<String> is) {
        List<int[]> trace = new ArrayList<>();
        int[] reach = new int[]{0, 0, 0};
        int most = Math.min(was.size() + is.size(), MOST_CHANGES);
        for (int changes = 0; changes <= most; changes++) {
            int[] next = new int[2 * changes + 3];
            for (int k = -changes; k <= changes; k += 2) {
                int x = changes == 0 ? 0 : step(reach, changes, k);
                while (x < was.size() && x - k < is.size() && was.get(x).equals(is.get(x - k))) {
                    x++;
                }
                next[k + changes + 1] = x;
                if (x >= was.size() && x - k >= is.size()) {
                    trace.add(next);
                    return trace;
                }
            }
            trace.add(next);
            reach = next;
        }
        return List.of();
    }

    /**
     * The start on diagonal {@code k}: one word down (added) or one to the right (removed), whichever reaches farther.
     */
    private static int step(int[] reach, int changes, int k) {
        return isAddition(reach, changes, k) ? at(reach, changes - 1, k + 1) : at(reach, changes - 1, k - 1) + 1;
    }

    private static boolean isAddition(int[] reach, int changes, int k) {
        return k == -changes || k != changes && at(reach, changes - 1, k - 1) < at(reach, changes - 1, k + 1);
    }

    private static int at(int[] reach, int changes, int k) {
        return reach[k + changes + 1];
    }

    private static List<Piece> walkBack(List<int[]> trace, List<String> was, List<String> is) {
        List<Piece> backwards = new ArrayList<>();
        int x = was.size();
        int y = is.size();
        for (int changes = trace.size() - 1; changes >= 0; changes--) {
            int k = x - y;
            boolean addition = changes > 0 && isAddition(trace.get(changes - 1), changes, k);
            int start = changes == 0 ? 0 : step(trace.get(changes - 1), changes, k);
            while (x > start) {
                x--;
                backwards.add(new Piece(Kind.SAME, was.get(x)));
            }
            y = x - k;
            if (addition) {
                y--;
                backwards.add(new Piece(Kind.ADDED, is.get(y)));
            } else if (changes > 0) {
                x--;
                backwards.add(new Piece(Kind.REMOVED, was.get(x)));
            }
        }
        return backwards.reversed();
    }

    /** Joins neighbours of one kind, and within one change puts what was removed before what was added. */
    private static final class Pieces {

        private final List<Piece> list = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void addAll(Kind kind, List<String> tokens) {
            tokens.forEach(token -> add(kind, token));
        }

        void add(Kind kind, String token) {
            switch (kind) {
                case SAME -> {
                    flushChanges();
                    same.append(token);
                }
                case ADDED -> {
                    flush(Kind.SAME, same);
                    added.append(token);
                }
                case REMOVED -> {
                    flush(Kind.SAME, same);
                    removed.append(token);
                }
            }
        }

        List<Piece> list() {
            flush(Kind.SAME, same);
            flushChanges();
            return Collections.unmodifiableList(list);
        }

        private void flushChanges() {
            flush(Kind.REMOVED, removed);
            flush(Kind.ADDED, added);
        }

        private void flush(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                list.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
