package io.herald.incident;

/** Tells whoever shows the public page that it changed. */
public interface PublicPageSignal {

    /** The version of what the public sees; raised in every transaction that changes it, on whatever node. */
    long version();

    /**
     * Runs the listener, on a thread of the server, after every commit of a change that this node made. Changes of
     * other nodes only show in {@link #version}.
     */
    void onChange(Runnable listener);
}
