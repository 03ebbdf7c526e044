package io.herald.bpmn.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The models that ship with Herald. They are deployed together, so that each process finds the decisions it was built
 * with.
 */
public final class Models {

    /** File names in the root of the class path. */
    public static final List<String> FILES = List.of("CommunicationPlan.dmn", "IncidentCommunicationProcess.bpmn",
            "MaintenanceCommunicationProcess.bpmn", "MessagePublicationProcess.bpmn", "SeverityDecision.dmn",
            "TemplateApprovalProcess.bpmn");

    private Models() {}

    /** Deploys all models if any of them differs from the newest deployment; processes that run keep theirs. */
    public static void deployTo(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name("herald").enableDuplicateFiltering(false);
        for (String file : FILES) {
            try (InputStream model = open(file)) {
                deployment.addInputStream(file, model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static InputStream open(String file) {
        InputStream model = Models.class.getResourceAsStream("/" + file);
        if (model == null) {
            throw new IllegalStateException("the model " + file + " is missing in the archive");
        }
        return model;
    }
}
