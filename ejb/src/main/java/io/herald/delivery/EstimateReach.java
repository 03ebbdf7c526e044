package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.Measured;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.domain.Expectations;
import io.herald.delivery.domain.Expectations.Readers;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says before sending how many people words would reach by which channel, and what their texts would cost. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class EstimateReach {

    private final Expectations expectations;
    private final Channels channels;
    private final ChannelSettings settings;

    @SuppressWarnings("NullAway")
    protected EstimateReach() {
        this(null, null, null);
    }

    @Inject
    public EstimateReach(Expectations expectations, Channels channels, ChannelSettings settings) {
        this.expectations = expectations;
        this.channels = channels;
        this.settings = settings;
    }

    /**
     * @param phase of the words: {@code update}, {@code resolution} ...
     * @param words as they stand now, with at least one variant for the status page or for each channel
     */
    public ReachEstimate handle(String incidentId, String phase, List<Variant> words) {
        return sum(expectations.of(incidentId, phase, words));
    }

    /** The same for the first word of an incident that is yet to be declared. */
    public ReachEstimate handle(NewIncident incident, List<Variant> words) {
        return sum(expectations.of(incident, words));
    }

    private ReachEstimate sum(List<Readers> readers) {
        SortedMap<ChannelKey, Long> recipients = new TreeMap<>(
                readers.stream().collect(Collectors.groupingBy(Readers::channel,
                        Collectors.summingLong(Readers::count))));
        SortedMap<Integer, Long> telephones = new TreeMap<>(readers.stream()
                .filter(some -> some.channel().equals(ChannelKey.SMS))
                .collect(Collectors.groupingBy(some -> parts(some.words()), Collectors.summingLong(Readers::count))));
        List<ReachEstimate.Texts> texts = telephones.entrySet().stream()
                .map(some -> new ReachEstimate.Texts(some.getKey(), some.getValue())).toList();
        long parts = texts.stream().mapToLong(ReachEstimate.Texts::total).sum();
        ChannelValues values = settings.of(ChannelKey.SMS);
        Optional<BigDecimal> cost = values.text("price")
                .map(hundredths -> new BigDecimal(hundredths).movePointLeft(2).multiply(BigDecimal.valueOf(parts)));
        return new ReachEstimate(recipients, texts, cost, values.text("currency").orElse("EUR"));
    }

    private int parts(Variant words) {
        return channels.find(ChannelKey.SMS).filter(Measured.class::isInstance).map(Measured.class::cast)
                .map(channel -> channel.measure(words.title(), words.body(), words.language()).parts()).orElse(1);
    }
}
