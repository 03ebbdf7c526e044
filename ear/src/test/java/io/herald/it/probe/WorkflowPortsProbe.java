package io.herald.it.probe;

import io.herald.incident.IncidentWorkflow;
import io.herald.message.PublicationWorkflow;
import io.herald.template.TemplateWorkflow;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Says which bean stands behind each port that the business declares and the workflow implements. */
public class WorkflowPortsProbe implements Probe {

    @Inject
    private Instance<IncidentWorkflow> incidents;

    @Inject
    private Instance<PublicationWorkflow> publications;

    @Inject
    private Instance<TemplateWorkflow> templates;

    @Override
    public String run() {
        return name(incidents) + "\n" + name(publications) + "\n" + name(templates);
    }

    private static String name(Instance<?> port) {
        return port.getHandle().getBean().getBeanClass().getName();
    }
}
