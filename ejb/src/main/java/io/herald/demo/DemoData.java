package io.herald.demo;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.shared.WorkflowReady;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database once the workflow runs, where the setting {@code herald.demo} is true: people first, then the
 * company, its templates, two incidents of last week, work planned for
 * Sunday, and subscribers who were not there yet to get mails about them.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    @SuppressWarnings("NullAway.Init")
    private UserDirectory users;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoPeople people;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoCompany company;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoTemplates templates;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoIncidents incidents;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoMaintenance maintenance;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DemoSubscribers subscribers;

    @Inject
    @ConfigProperty(name = "herald.demo", defaultValue = "false")
    private boolean demo;

    /** @param ready since when the incidents can be told through the real processes */
    public void load(@Observes WorkflowReady ready) {
        if (!demo || users.findByUsername(Role.ADMINISTRATOR).isPresent()) {
            return;
        }
        try {
            people.arrive();
            company.open();
            templates.write();
            incidents.happen();
            maintenance.plan();
            subscribers.signUp();
            LOG.info("DMO-001 Loaded the demo data");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "DMO-002 The demo data is incomplete; delete the data directory to try again", e);
        }
    }
}
