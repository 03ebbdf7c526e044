package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.domain.Post;
import io.herald.shared.Sha256;
import io.herald.shared.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the words and the recipients of one publication. Chunks hold rows of one channel only, so that a slow provider
 * delays nobody else's messages: first those of the organisation's own rooms and accounts, then the subscribers'.
 */
final class DeliveryRows {

    private static final int RECIPIENT_DIGITS = 12;

    private final Sql sql;
    private final PublicationId id;
    private final PublicationRequest request;
    private final boolean first;
    private final Instant now;
    private final SubscriberRows subscribers;

    /** @param first whether it is the first publication of its incident */
    DeliveryRows(Sql sql, PublicationId id, PublicationRequest request, boolean first) {
        this.sql = sql;
        this.id = id;
        this.request = request;
        this.first = first;
        this.now = request.publishedAt();
        this.subscribers = new SubscriberRows(sql, id, first, now);
    }

    /**
     * @param textsADay the most texts to one person, 0 for no limit
     * @return the channel of each chunk that has something to send
     */
    List<ChannelKey> write(List<Post> posts, int textsADay) {
        int chunks = writePosts(posts);
        NewChunks written = new NewChunks(sql, id);
        written.ofRows();
        IntStream.range(0, chunks).forEach(chunk -> written.supersedeOlder(chunk, now));
        chunks += writeSubscribers(ChannelKey.EMAIL, chunks, textsADay);
        chunks += writeSubscribers(ChannelKey.SMS, chunks, textsADay);
        writeSubscribers(ChannelKey.WEBHOOK, chunks, textsADay);
        return written.open();
    }

    private ChannelWords words(ChannelKey channel) {
        return ChannelWords.of(request.variants(), channel);
    }

    /** The subject is the title of the incident's first publication, so that mail programs keep the thread together. */
    private void writeWords(ChannelKey channel, Variant variant) {
        String language = variant.language().tag();
        sql.update("""
            insert into publication_variant (publication_id, channel, language, subject, title, body)
            select ?, ?, ?, coalesce(
              (select v.subject from publication_variant v join publication p on p.id = v.publication_id
                where p.incident_id = ? and v.channel = ? and v.language = ?
                order by p.published_at, p.id limit 1),
              coalesce((select '[' || name || '] ' from page_settings), '') || ? || ' ' || ?), ?, ?""",
                id.value(), channel.value(), language, request.incidentId(), channel.value(), language,
                request.incidentReference(), variant.title(), variant.title(), variant.body());
    }

    private int writePosts(List<Post> posts) {
        Map<ChannelKey, List<Post>> byChannel = posts.stream()
                .collect(Collectors.groupingBy(Post::channel, TreeMap::new, Collectors.toList()));
        int chunk = 0;
        for (List<Post> ofChannel : byChannel.values()) {
            writePosts(ofChannel, chunk++);
        }
        return chunk;
    }

    private void writePosts(List<Post> ofChannel, int chunk) {
        ChannelKey channel = ofChannel.getFirst().channel();
        ChannelWords words = ChannelWords.of(request.variants(), channel);
        ofChannel.stream().map(post -> words.variantFor(post.language())).distinct()
                .forEach(variant -> writeWords(channel, variant));
        for (Post post : ofChannel) {
            String key = "." + channel + "." + Sha256.hex(post.recipient()).substring(0, RECIPIENT_DIGITS);
            sql.update("""
                insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, thread_key,
                  state, reason, not_before, created_at, finished_at)
                select ?, ?, ?, ?, ?, ?, nullif(?, ''), case when off is null then 'pending' else 'suppressed' end, off,
                  ?, ?, case when off is not null then cast(? as timestamptz) end
                from (select %s as off) as switch""".formatted(SqlChannelSwitches.OFF),
                    id.value(), channel.value(), post.recipient(), words.variantFor(post.language()).language().tag(),
                    chunk, (first ? request.incidentId() : id.value()) + key, first ? "" : request.incidentId() + key,
                    now, now, now, channel.value());
        }
    }

    /** @return how many chunks this adds */
    private int writeSubscribers(ChannelKey channel, int firstChunk, int textsADay) {
        if (!has(channel)) {
            return 0;
        }
        ChannelWords words = words(channel);
        words.byLanguage().values().forEach(variant -> writeWords(channel, variant));
        return subscribers.write(channel, words, firstChunk, textsADay);
    }

    /** Mails always have words, because the subject of the incident's first mail is that of all later ones. */
    private boolean has(ChannelKey channel) {
        return channel.equals(ChannelKey.EMAIL) || subscribers.any(channel);
    }
}
