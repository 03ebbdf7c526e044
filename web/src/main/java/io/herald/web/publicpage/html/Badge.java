package io.herald.web.publicpage.html;

/**
 * A small picture of a state, for read-me files and intranets.
 *
 * @param alternative all of it in words
 * @param left what it is about
 * @param right how it is
 */
record Badge(String alternative, String tone, String left, int leftWidth, String right, int rightWidth) {

    private static final int PADDING = 16;
    /** Of a letter of 11 px in common sans-serif fonts; the picture fits the text to the room that this makes. */
    private static final double PER_LETTER = 6.1;

    static Badge of(StateView state) {
        return new Badge(state.name() + ": " + state.word(), state.tone(), state.name(), width(state.name()),
                state.word(), width(state.word()));
    }

    int width() {
        return leftWidth + rightWidth;
    }

    int leftText() {
        return leftWidth - PADDING;
    }

    int rightText() {
        return rightWidth - PADDING;
    }

    int rightStart() {
        return leftWidth + PADDING / 2;
    }

    private static int width(String text) {
        return PADDING + (int) Math.ceil(text.codePointCount(0, text.length()) * PER_LETTER);
    }
}
