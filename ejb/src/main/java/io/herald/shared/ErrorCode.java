package io.herald.shared;

/**
 * The stable names of what can go wrong by the caller's doing. REST shows them in problem details, the console
 * looks its sentences up by them; they are never renamed.
 */
public enum ErrorCode {
    /** The named thing does not exist, or the caller may not know that it does. */
    NOT_FOUND,
    /** One or more fields are wrong; the violations say which and why. */
    VALIDATION,
    /** Somebody else changed the thing since the caller read it. */
    STALE_VERSION,
    /** The words changed since the approver read them. */
    TEXT_CHANGED,
    /** An author may not decide about words of their own. */
    FOUR_EYES,
    /** Words without an approval may not reach the public. */
    UNAPPROVED_WORDING,
    /** Somebody already decided. */
    ALREADY_DECIDED,
    /** A link from a mail was used, has expired, or is worth nothing for another reason. */
    LINK_SPENT,
    /** The open stage of a request belongs to other approvers. */
    NOT_YOUR_STAGE,
    /** The thing is in a state that does not allow this. */
    ILLEGAL_STATE,
    /** Something with this name or key exists already. */
    DUPLICATE,
    /** The same Idempotency-Key came with another request. */
    IDEMPOTENCY_CONFLICT,
    /** The caller is known but lacks the role or scope. */
    FORBIDDEN,
    /** Too many attempts; try again later. */
    RATE_LIMITED
}
