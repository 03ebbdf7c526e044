package io.herald.incident;

/** Where an entry of an incident's chronicle comes from. */
public enum ChronicleSource {
    /** What people did, and what was done for them: the inner timeline, and acts that only the audit trail knows. */
    PEOPLE,
    /** Steps of the processes. */
    WORKFLOW,
    /** What left, channel by channel. */
    DELIVERY
}
