package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.delivery.NewIncident;
import io.herald.delivery.PublicationRequest.Variant;
import java.util.List;

/** Who would be told, if words went out now. */
public interface Expectations {

    /**
     * Those subscribers who would read the same words on the same channel.
     *
     * @param words of the channel, as they would go out
     */
    record Readers(ChannelKey channel, Variant words, long count) {}

    /**
     * By the same rules as a publication; quiet hours and limits of the day, which pass, are left aside.
     *
     * @param phase of the words: {@code update}, {@code resolution} ...
     */
    List<Readers> of(String incidentId, String phase, List<Variant> words);

    /** The same for the first word of an incident that nobody follows yet. */
    List<Readers> of(NewIncident incident, List<Variant> words);
}
