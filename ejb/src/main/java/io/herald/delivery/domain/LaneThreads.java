package io.herald.delivery.domain;

/** Where lanes run: each on a virtual thread of its own, in the context of the caller. */
@FunctionalInterface
public interface LaneThreads {

    /** Returns at once. */
    void start(String name, Runnable work);
}
