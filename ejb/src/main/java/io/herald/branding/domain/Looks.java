package io.herald.branding.domain;

/** The look of the page; there is one. */
public interface Looks {

    Look get();
}
