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

    /** The page, its components and their groups, and the look of the widget. */
    public static final String PAGE_WRITE = "page:write";
    public static final String TEMPLATES_WRITE = "templates:write";
    public static final String METRICS_WRITE = "metrics:write";
    public static final String SUBSCRIBERS_READ = "subscribers:read";
    public static final String SUBSCRIBERS_WRITE = "subscribers:write";

    public static final List<String> ALL = List.of(INCIDENTS_READ, INCIDENTS_WRITE, APPROVALS_READ, APPROVALS_DECIDE,
            DELIVERIES_READ,
            AUDIT_READ, HOOKS_WRITE, PAGE_WRITE, TEMPLATES_WRITE, METRICS_WRITE, SUBSCRIBERS_READ,
            SUBSCRIBERS_WRITE);

    private Scope() {}
}
