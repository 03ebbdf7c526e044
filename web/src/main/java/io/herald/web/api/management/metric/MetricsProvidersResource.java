package io.herald.web.api.management.metric;

import io.herald.identity.Scope;
import io.herald.incident.ReadPageSettings;
import io.herald.metric.AddMetricsProvider;
import io.herald.metric.ListMetrics;
import io.herald.metric.ListMetricsProviders;
import io.herald.metric.ProviderView;
import io.herald.metric.RemoveMetricsProvider;
import io.herald.metric.SaveMetric;
import io.herald.shared.NotFoundException;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /pages/{page_id}/metrics_providers} and the metrics of each. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/metrics_providers")
@RequiresScope(Scope.INCIDENTS_READ)
public class MetricsProvidersResource {

    private static final String ROOT = "metrics_provider";

    private ListMetricsProviders listProviders;
    private AddMetricsProvider addProvider;
    private RemoveMetricsProvider removeProvider;
    private ListMetrics listMetrics;
    private SaveMetric saveMetric;
    private ReadPageSettings readPageSettings;

    protected MetricsProvidersResource() {}

    @Inject
    public MetricsProvidersResource(ListMetricsProviders listProviders, AddMetricsProvider addProvider,
            RemoveMetricsProvider removeProvider, ListMetrics listMetrics, SaveMetric saveMetric,
            ReadPageSettings readPageSettings) {
        this.listProviders = listProviders;
        this.addProvider = addProvider;
        this.removeProvider = removeProvider;
        this.listMetrics = listMetrics;
        this.saveMetric = saveMetric;
        this.readPageSettings = readPageSettings;
    }

    @GET
    public Response list() {
        String pageId = pageId();
        return Answers.list(
                listProviders.handle().stream().map(provider -> MetricWire.of(provider, pageId)).toList());
    }

    @POST
    @RequiresScope(Scope.METRICS_WRITE)
    public Response create(Sent body) {
        requireSelf(Sent.of(body).under(ROOT));
        return Answers.created(MetricWire.of(addProvider.handle(), pageId()));
    }

    @GET
    @Path("{provider_id}")
    public Response get(@PathParam("provider_id") String id) {
        return Answers.ok(MetricWire.of(find(id), pageId()));
    }

    @PUT
    @Path("{provider_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response replace(@PathParam("provider_id") String id, Sent body) {
        return patch(id, body);
    }

    /** There is nothing about it that could change. */
    @PATCH
    @Path("{provider_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response patch(@PathParam("provider_id") String id, Sent body) {
        requireSelf(Sent.of(body).under(ROOT));
        return get(id);
    }

    @DELETE
    @Path("{provider_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response delete(@PathParam("provider_id") String id) {
        ProviderView provider = find(id);
        removeProvider.handle(provider.id());
        return Answers.ok(MetricWire.of(provider, pageId()));
    }

    @GET
    @Path("{provider_id}/metrics")
    public Response metrics(@PathParam("provider_id") String id, @QueryParam("page") Integer page,
            @QueryParam("per_page") Integer perPage) {
        ProviderView provider = find(id);
        return Answers.list(Paging.part(listMetrics.handle().stream()
                .filter(metric -> metric.provider().equals(provider.id())).map(MetricWire::of).toList(),
                Paging.fromOne(page, perPage, "per_page")));
    }

    @POST
    @Path("{provider_id}/metrics")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response addMetric(@PathParam("provider_id") String id, Sent body) {
        return Answers.created(MetricWire.of(saveMetric.handle(new SaveMetric.Command(Optional.empty(),
                find(id).id(), MetricFields.facts(Sent.of(body), Optional.empty())))));
    }

    private static void requireSelf(Fields fields) {
        if (fields.words("type").filter(type -> !type.equals(MetricWire.SELF)).isPresent()) {
            fields.refuse("type", "must be Self: Herald fetches no metrics, programs send them");
        }
        fields.throwIfWrong();
    }

    private ProviderView find(String id) {
        return listProviders.handle().stream().filter(provider -> provider.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundException("metrics provider", id));
    }

    private String pageId() {
        return readPageSettings.handle().pageId();
    }
}
