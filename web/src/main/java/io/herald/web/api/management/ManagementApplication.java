package io.herald.web.api.management;

import io.herald.web.api.management.access.DotJson;
import io.herald.web.api.management.access.ErrorAnswers;
import io.herald.web.api.management.access.OnePage;
import io.herald.web.api.management.access.RateLimit;
import io.herald.web.api.management.component.ComponentGroupsResource;
import io.herald.web.api.management.component.ComponentsResource;
import io.herald.web.api.management.incident.IncidentUpdatesResource;
import io.herald.web.api.management.incident.IncidentsResource;
import io.herald.web.api.management.incident.PlannedIncidentsResource;
import io.herald.web.api.management.metric.MetricsProvidersResource;
import io.herald.web.api.management.metric.MetricsResource;
import io.herald.web.api.management.openapi.DescriptionResource;
import io.herald.web.api.management.page.EmbedConfigResource;
import io.herald.web.api.management.page.PagesResource;
import io.herald.web.api.management.postmortem.PostmortemResource;
import io.herald.web.api.management.subscriber.IncidentSubscribersResource;
import io.herald.web.api.management.subscriber.SubscribersResource;
import io.herald.web.api.management.template.TemplatesResource;
import io.herald.web.api.management.wire.SentBodies;
import io.herald.web.api.rest.access.BodyLimit;
import io.herald.web.api.rest.access.NoStore;
import io.herald.web.api.rest.access.ScopeFilter;
import io.herald.web.api.rest.json.ParameterTypes;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /v1}, listed by name: what is not listed is not served. */
@ApplicationPath(ManagementApplication.PATH)
public class ManagementApplication extends Application {

    public static final String PATH = "/v1";

    public static final List<Class<?>> RESOURCES = List.of(PagesResource.class, EmbedConfigResource.class,
            IncidentsResource.class, IncidentUpdatesResource.class, PlannedIncidentsResource.class,
            IncidentSubscribersResource.class, PostmortemResource.class, SubscribersResource.class,
            TemplatesResource.class, ComponentsResource.class, ComponentGroupsResource.class,
            MetricsProvidersResource.class, MetricsResource.class,
            DescriptionResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(SentBodies.class, ParameterTypes.class, ErrorAnswers.class,
            DotJson.class, ScopeFilter.class, OnePage.class, RateLimit.class, BodyLimit.class, NoStore.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(PROVIDERS);
        all.addAll(RESOURCES);
        return all;
    }

    /** Jersey would describe itself in WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
