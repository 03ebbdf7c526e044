package io.herald.web.publicpage.html;

/** Pages with one sentence and at most one button: the outcome of a form, a question before a step, an error. */
public enum Notice {
    CHECK_MAIL("checkMail"),
    BAD_ADDRESS("badAddress"),
    BAD_PHONE("badPhone"),
    BAD_QUIET("badQuiet"),
    BAD_URL("badUrl"),
    BAD_CHOICE("badChoice"),
    ENTER_CODE("enterCode"),
    WRONG_CODE("wrongCode"),
    PHONE_CONFIRMED("phoneConfirmed"),
    CONFIRM("confirm"),
    CONFIRMED("confirmed"),
    LINK_UNKNOWN("linkUnknown"),
    UNSUBSCRIBE("unsubscribe"),
    UNSUBSCRIBED("unsubscribed"),
    TOO_MANY("tooMany"),
    BAD_REQUEST("badRequest"),
    FORBIDDEN("forbidden"),
    NOT_FOUND("notFound"),
    FAILED("failed"),
    STARTING("starting");

    private final String key;

    Notice(String key) {
        this.key = "notice." + key;
    }

    String headlineKey() {
        return key;
    }

    String textKey() {
        return key + ".text";
    }

    /** Of the button's label; only some notices have one. It sends the form to the page's own address. */
    String buttonKey() {
        return key + ".button";
    }

    /** Whether the page has a form for the code that a telephone got. */
    boolean asksForCode() {
        return this == ENTER_CODE || this == WRONG_CODE;
    }

    /** The page for an HTTP status that nothing better is known about. */
    public static Notice of(int httpStatus) {
        return switch (httpStatus) {
            case 401, 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 429 -> TOO_MANY;
            case 503 -> STARTING;
            default -> httpStatus < 500 ? BAD_REQUEST : FAILED;
        };
    }
}
