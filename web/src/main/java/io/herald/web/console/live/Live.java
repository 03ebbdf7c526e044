package io.herald.web.console.live;

/** A page that keeps itself true while it is open. It shows what changes in parts of the class {@code fresh}. */
public interface Live {

    /**
     * Reads again what the page shows, but nothing that a person is writing.
     *
     * @return whether there is anything new to show
     */
    boolean refresh();
}
