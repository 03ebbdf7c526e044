package io.herald.web.security;

import io.herald.identity.UserSummary;
import jakarta.security.enterprise.credential.Credential;

/** Somebody whose password {@link LogIn} has just checked. Only this package can make one. */
record ProvenUser(UserSummary user) implements Credential {}
