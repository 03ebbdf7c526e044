package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Lease;
import io.herald.shared.Language;
import io.herald.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes messages of rows. Rows with the same words share one {@link Content}. */
final class Messages {

    private final Map<String, Content> contents = new HashMap<>();

    /** Columns of a delivery {@code d} with its words, its publication {@code p} and the subscriber's token. */
    static final String DELIVERY_COLUMNS = """
        d.id, d.channel, d.recipient, d.idempotency_key, d.thread_key, d.attempts, s.unsubscribe_token,
        v.publication_id || '.' || v.channel || '.' || v.language as content_id, v.language, v.subject, v.title, v.body,
        p.incident_id, p.incident_reference, p.incident_status""";

    /** Where {@link #DELIVERY_COLUMNS} come from. */
    static final String DELIVERY_TABLES = """
        delivery d join publication p on p.id = d.publication_id
        join publication_variant v
          on v.publication_id = d.publication_id and v.channel = d.channel and v.language = d.language
        left join subscriber s on s.id = d.subscriber_id""";

    /**
     * Beside the columns of a notice {@code n}: what its subject begins with, as the subjects of publications do; of a
     * call about a component, the token of the subscriber and where the component stands.
     */
    static final String OF_NOTICE = """
        coalesce((select '[' || name || '] ' from page_settings), '') as page,
        (select s.unsubscribe_token from subscriber s where s.id = n.subscriber_id) as unsubscribe_token,
        (select e.new_status from component_event e where e.id = n.component_event) as new_status""";

    OutboundMessage ofDelivery(ResultSet row) throws SQLException {
        return new OutboundMessage(row.getString("idempotency_key"), row.getString("recipient"),
                Sql.text(row, "thread_key"), Sql.text(row, "unsubscribe_token"), contentOf(row));
    }

    private Content contentOf(ResultSet row) throws SQLException {
        String id = row.getString("content_id");
        Content known = contents.get(id);
        if (known != null) {
            return known;
        }
        Content content = new Content(id, Language.of(row.getString("language")), row.getString("subject"),
                row.getString("title"), row.getString("body"),
                Optional.of(new Content.Story(row.getString("incident_id"), row.getString("incident_reference"),
                        row.getString("incident_status"))));
        contents.put(id, content);
        return content;
    }

    static OutboundMessage ofNotice(ResultSet row) throws SQLException {
        String key = row.getString("idempotency_key");
        String title = row.getString("subject");
        Optional<String> event = Sql.text(row, "component_event");
        Optional<String> status = Sql.text(row, "new_status");
        Optional<Content.Story> story = event.map(id -> new Content.Story(id, title, status.orElse("")));
        Content content = new Content(event.orElse(key), Language.of(row.getString("language")),
                row.getString("page") + title, title, row.getString("body"), story);
        return new OutboundMessage(key, row.getString("recipient"), Optional.empty(),
                Sql.text(row, "unsubscribe_token"), content);
    }

    Claim claimOfDelivery(ResultSet row, Lease lease) throws SQLException {
        return new Claim(row.getLong("id"), ChannelKey.of(row.getString("channel")), ofDelivery(row),
                row.getInt("attempts"), lease.ticket(), lease.until());
    }

    static Claim claimOfNotice(ResultSet row, Lease lease) throws SQLException {
        return new Claim(row.getLong("id"), ChannelKey.of(row.getString("channel")), ofNotice(row),
                row.getInt("attempts"), lease.ticket(), lease.until());
    }
}
