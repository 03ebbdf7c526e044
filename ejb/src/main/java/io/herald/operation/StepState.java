package io.herald.operation;

/** How a step that failed stands. */
public enum StepState {
    /** All tries are used up: nothing more happens by itself. */
    STUCK,
    /** It will be tried again without anybody's help. */
    RETRYING
}
