package io.herald.web.api.rest;

import io.herald.web.api.hooks.AlertmanagerResource;
import io.herald.web.api.rest.access.BodyLimit;
import io.herald.web.api.rest.access.NoStore;
import io.herald.web.api.rest.access.ScopeFilter;
import io.herald.web.api.rest.approval.AbsencesResource;
import io.herald.web.api.rest.approval.ApprovalRulesResource;
import io.herald.web.api.rest.approval.ApprovalsResource;
import io.herald.web.api.rest.audience.SubscriberExportResource;
import io.herald.web.api.rest.audience.SubscriberImportsResource;
import io.herald.web.api.rest.audit.AuditResource;
import io.herald.web.api.rest.delivery.DeliveriesResource;
import io.herald.web.api.rest.followup.ActionsResource;
import io.herald.web.api.rest.incident.ComponentsResource;
import io.herald.web.api.rest.incident.IncidentResource;
import io.herald.web.api.rest.incident.IncidentsResource;
import io.herald.web.api.rest.incident.SeveritiesResource;
import io.herald.web.api.rest.incident.SeverityProposalsResource;
import io.herald.web.api.rest.json.JsonBodies;
import io.herald.web.api.rest.json.ParameterTypes;
import io.herald.web.api.rest.maintenance.MaintenanceResource;
import io.herald.web.api.rest.maintenance.MaintenancesResource;
import io.herald.web.api.rest.message.MessagesResource;
import io.herald.web.api.rest.migration.MigrationsResource;
import io.herald.web.api.rest.openapi.OpenApiResource;
import io.herald.web.api.rest.postmortem.PostmortemsResource;
import io.herald.web.api.rest.report.MeasuresResource;
import io.herald.web.api.rest.template.TemplatesResource;
import io.herald.web.problem.ProblemMapper;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /rest/v1}, listed by name: what is not listed is not served. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {

    public static final String PATH = "/rest/v1";

    /** In the order of the OpenAPI document. */
    public static final List<Class<?>> RESOURCES = List.of(IncidentsResource.class, IncidentResource.class,
            PostmortemsResource.class, ActionsResource.class,
            MaintenancesResource.class, MaintenanceResource.class, MessagesResource.class, ApprovalsResource.class,
            ApprovalRulesResource.class, AbsencesResource.class,
            TemplatesResource.class, ComponentsResource.class, SeveritiesResource.class,
            SeverityProposalsResource.class, DeliveriesResource.class,
            SubscriberImportsResource.class, SubscriberExportResource.class, MigrationsResource.class,
            AuditResource.class, MeasuresResource.class,
            AlertmanagerResource.class, OpenApiResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(JsonBodies.class, ParameterTypes.class, ProblemMapper.class,
            ScopeFilter.class, BodyLimit.class, NoStore.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(PROVIDERS);
        all.addAll(RESOURCES);
        return all;
    }

    /** Jersey would describe itself in WADL beside our OpenAPI document. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
