package io.herald.identity;

/**
 * Who acts now. Inject it; it answers for the user of the current call, and for Herald itself where a timer or the
 * workflow acts.
 */
public interface Caller {

    /** The id under which Herald's own acts stand in the record. It belongs to no user. */
    UserId SYSTEM = new UserId("herald");

    UserId id();

    /** The name to show in timelines and in the audit trail. */
    String displayName();

    boolean hasRole(String role);

    default boolean isSystem() {
        return SYSTEM.equals(id());
    }
}
