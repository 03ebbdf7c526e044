package io.herald.web.api.management.metric;

import io.herald.identity.Scope;
import io.herald.metric.AddMetricPoints;
import io.herald.metric.ClearMetric;
import io.herald.metric.ListMetrics;
import io.herald.metric.MetricId;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricView;
import io.herald.metric.RemoveMetric;
import io.herald.metric.SaveMetric;
import io.herald.shared.NotFoundException;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.management.wire.WireObject;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /pages/{page_id}/metrics}. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/metrics")
@RequiresScope(Scope.INCIDENTS_READ)
public class MetricsResource {

    private ListMetrics listMetrics;
    private SaveMetric saveMetric;
    private RemoveMetric removeMetric;
    private AddMetricPoints addMetricPoints;
    private ClearMetric clearMetric;

    protected MetricsResource() {}

    @Inject
    public MetricsResource(ListMetrics listMetrics, SaveMetric saveMetric, RemoveMetric removeMetric,
            AddMetricPoints addMetricPoints, ClearMetric clearMetric) {
        this.listMetrics = listMetrics;
        this.saveMetric = saveMetric;
        this.removeMetric = removeMetric;
        this.addMetricPoints = addMetricPoints;
        this.clearMetric = clearMetric;
    }

    @GET
    public Response list(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        return Answers.list(Paging.part(listMetrics.handle(), Paging.fromOne(page, perPage, "per_page")).stream()
                .map(MetricWire::of).toList());
    }

    @GET
    @Path("{metric_id}")
    public Response get(@PathParam("metric_id") String id) {
        return Answers.ok(MetricWire.of(find(id)));
    }

    @PUT
    @Path("{metric_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response replace(@PathParam("metric_id") String id, Sent body) {
        return patch(id, body);
    }

    @PATCH
    @Path("{metric_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response patch(@PathParam("metric_id") String id, Sent body) {
        MetricView metric = find(id);
        return Answers.ok(MetricWire.of(saveMetric.handle(new SaveMetric.Command(Optional.of(metric.id()),
                metric.provider(), MetricFields.facts(Sent.of(body), Optional.of(metric.facts()))))));
    }

    @DELETE
    @Path("{metric_id}")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response delete(@PathParam("metric_id") String id) {
        MetricView metric = find(id);
        removeMetric.handle(metric.id());
        return Answers.ok(MetricWire.of(metric));
    }

    /** Values of several metrics at once. */
    @POST
    @Path("data")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response addAll(Sent body) {
        Map<MetricId, List<MetricPoint>> points = MetricFields.points(Sent.of(body));
        addMetricPoints.handle(points);
        WireObject kept = new WireObject();
        points.forEach((metric, values) -> kept.value(metric.value(), MetricWire.of(values)));
        return Answers.accepted(kept.done());
    }

    @POST
    @Path("{metric_id}/data")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response add(@PathParam("metric_id") String id, Sent body) {
        MetricPoint point = MetricFields.point(Sent.of(body));
        addMetricPoints.handle(Map.of(find(id).id(), List.of(point)));
        return Answers.created(new WireObject().value("data", MetricWire.of(point)).done());
    }

    @DELETE
    @Path("{metric_id}/data")
    @RequiresScope(Scope.METRICS_WRITE)
    public Response clear(@PathParam("metric_id") String id) {
        return Answers.ok(MetricWire.of(clearMetric.handle(new MetricId(id))));
    }

    private MetricView find(String id) {
        return listMetrics.handle().stream().filter(metric -> metric.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new NotFoundException("metric", id));
    }
}
