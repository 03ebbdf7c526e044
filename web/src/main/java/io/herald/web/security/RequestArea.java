package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which of the faces a request is for; each knows its callers in its own way. */
enum RequestArea {
    /** Machines with tokens. */
    REST,
    /** Programs made for Statuspage's management API, with tokens sent as it wants them. */
    MANAGEMENT,
    /** People with sessions. */
    CONSOLE,
    /** Approvers who come by the link in their mail. */
    DECISION,
    /** Everybody, nameless. */
    PUBLIC;

    static RequestArea of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/rest/")) {
            return REST;
        }
        if (path.startsWith("/v1/")) {
            return MANAGEMENT;
        }
        if (path.startsWith("/decide/")) {
            return DECISION;
        }
        return path.startsWith("/console/") || path.equals("/console") ? CONSOLE : PUBLIC;
    }
}
