package io.herald.web.console.compose;

import io.herald.channel.ChannelKey;
import io.herald.delivery.EstimateReach;
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
        boolean said = words.stream().anyMatch(variant -> variant.key().channel().equals(ChannelKey.STATUS_PAGE));
        latest = said ? estimate.handle(incidentId, phase.wire(), words.stream().map(ReachOfWords::variant).toList())
                : null;
    }

    private static Variant variant(VariantView view) {
        return new Variant(view.key().channel(), view.key().language(), view.text().title(), view.text().body());
    }

    public Optional<ReachEstimate> latest() {
        return Optional.ofNullable(latest);
    }
}
