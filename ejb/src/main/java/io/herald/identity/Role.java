package io.herald.identity;

import java.util.List;

/** The names of the roles, as they stand in {@code @RolesAllowed} and in the database. */
public final class Role {

    /** Declares incidents and writes updates about them. */
    public static final String RESPONDER = "responder";
    /** Leads communication: writes messages and templates. */
    public static final String COMMUNICATOR = "communicator";
    /** A manager who decides about wording that others wrote. */
    public static final String APPROVER = "approver";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Sets Herald up: people, components, severities, channels. */
    public static final String ADMINISTRATOR = "administrator";

    public static final List<String> ALL = List.of(RESPONDER, COMMUNICATOR, APPROVER, AUDITOR, ADMINISTRATOR);

    private Role() {}
}
