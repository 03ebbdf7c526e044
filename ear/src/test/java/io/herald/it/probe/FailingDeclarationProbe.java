package io.herald.it.probe;

import jakarta.inject.Inject;

/** Declares an incident whose transaction fails after its process started. */
public class FailingDeclarationProbe implements Probe {

    /** The id of the incident. */
    public static final String INCIDENT = "failing";

    @Inject
    private DeclareInOneTransaction declaration;

    @Override
    public String run() throws Exception {
        declaration.declare(INCIDENT, true);
        return INCIDENT;
    }
}
