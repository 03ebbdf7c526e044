package io.herald.identity;

import java.util.List;

/** What an API token may be used for, beneath the roles of the user it acts for. */
public final class Scope {

    public static final String INCIDENTS_READ = "incidents:read";
    public static final String INCIDENTS_WRITE = "incidents:write";
    public static final String APPROVALS_READ = "approvals:read";
    public static final String APPROVALS_DECIDE = "approvals:decide";
    public static final String DELIVERIES_READ = "deliveries:read";
    public static final String AUDIT_READ = "audit:read";
    public static final String HOOKS_WRITE = "hooks:write";

    public static final List<String> ALL = List.of(INCIDENTS_READ, INCIDENTS_WRITE, APPROVALS_READ, APPROVALS_DECIDE,
            DELIVERIES_READ, AUDIT_READ, HOOKS_WRITE);

    private Scope() {}
}
