package io.herald.it.probe;

import io.herald.shared.PublicId;
import jakarta.inject.Inject;

/** Declares an incident whose transaction nothing disturbs, and answers its id. */
public class CommittingDeclarationProbe implements Probe {

    @Inject
    private DeclareInOneTransaction declaration;

    @Override
    public String run() throws Exception {
        String incident = PublicId.next();
        declaration.declare(incident, false);
        return incident;
    }
}
