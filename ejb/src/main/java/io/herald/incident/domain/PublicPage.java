package io.herald.incident.domain;

/** The public page: its settings, and the version of what it shows. */
public interface PublicPage {

    Page page();

    long version();

    /** The public sees something else once this transaction commits. Others wait until then before they raise it. */
    void raiseVersion();
}
