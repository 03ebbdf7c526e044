package io.herald.it.probe;

import jakarta.inject.Inject;

/** Declares an incident whose transaction the test has prepared the database to disturb. */
public class DisturbedDeclarationProbe implements Probe {

    /** The id of the incident. */
    public static final String INCIDENT = "disturbed";

    @Inject
    private DeclareInOneTransaction declaration;

    @Override
    public String run() throws Exception {
        declaration.declare(INCIDENT, false);
        return INCIDENT;
    }
}
