package io.herald.web.console.compose;

import io.herald.channel.ChannelKey;
import io.herald.delivery.EstimateReach;
import io.herald.delivery.NewIncident;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.ReachEstimate;
import io.herald.message.VariantView;
import io.herald.template.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the words on a page would reach and what their texts would cost, asked anew whenever they change. */
@Dependent
public class ReachOfWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EstimateReach estimate;

    private transient @Nullable ReachEstimate latest;

    /** Words without a version for the status page reach nobody yet. */
    public void ask(String incidentId, Phase phase, List<VariantView> words) {
        latest = said(words) ? estimate.handle(incidentId, phase.wire(), variants(words)) : null;
    }

    /** The first words of an incident that is yet to be declared. */
    public void ask(NewIncident incident, List<VariantView> words) {
        latest = said(words) ? estimate.handle(incident, variants(words)) : null;
    }

    private static boolean said(List<VariantView> words) {
        return words.stream().anyMatch(variant -> variant.key().channel().equals(ChannelKey.STATUS_PAGE));
    }

    private static List<Variant> variants(List<VariantView> words) {
        return words.stream().map(ReachOfWords::variant).toList();
    }

    private static Variant variant(VariantView view) {
        return new Variant(view.key().channel(), view.key().language(), view.text().title(), view.text().body());
    }

    public Optional<ReachEstimate> latest() {
        return Optional.ofNullable(latest);
    }
}
