package io.herald.demo;

import io.herald.identity.Role;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** The demo's communicator. */
@Stateless
@PermitAll
@WorkflowStep
@RunAs(Role.COMMUNICATOR)
public class AsCommunicator extends Actor {}
