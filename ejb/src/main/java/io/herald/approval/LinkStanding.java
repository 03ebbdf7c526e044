package io.herald.approval;

/** What a link from a mail is worth at this moment. Only a valid one decides. */
public enum LinkStanding {
    VALID,
    /** Nobody issued it, or it was tampered with. */
    UNKNOWN,
    /** Its time is over. */
    EXPIRED,
    /** It decided before. */
    USED,
    /** Somebody decided in another way, or the authors gave the text up. */
    DECIDED,
    /** The words are not those that the mail was about; a newer mail holds a newer link. */
    TEXT_CHANGED,
    /** Its holder is no approver any more, wrote some of the words, or is not asked at this stage. */
    NOT_YOURS
}
