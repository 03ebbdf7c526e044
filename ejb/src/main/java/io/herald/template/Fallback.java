package io.herald.template;

/** Which text a variant without words of its own shows. */
public final class Fallback {

    private Fallback() {}
}
