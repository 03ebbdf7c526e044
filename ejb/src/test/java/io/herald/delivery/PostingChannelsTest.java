package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static io.herald.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.domain.Post;
import io.herald.shared.Language;
import io.herald.testing.Database;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written for the organisation's own rooms and accounts. */
class PostingChannelsTest {

    private static final String WORDS = """
        select d.channel || ' ' || d.recipient || ': ' || v.title || ' / ' || v.body
        from delivery d join publication_variant v on v.publication_id = d.publication_id
          and v.channel = d.channel and v.language = d.language
        where d.channel <> 'email' order by d.id""";

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
    }

    @Test
    void aRoomGetsTheChannelsOwnWordsInItsLanguageElseThePages() {
        outbox.post(List.of(room("#status", ENGLISH), room("#etat", FRENCH)), "m1", "0001",
                page(ENGLISH, "Payments fail"), page(FRENCH, "Paiements en panne"),
                new Variant(ChannelKey.SLACK, FRENCH, "Panne", "Pour le salon."));

        assertThat(outbox.texts(WORDS)).containsExactly("slack #status: Payments fail / We are looking into it.",
                "slack #etat: Panne / Pour le salon.");
    }

    @Test
    void aChannelForBriefMessagesGetsTheTitleWhereItHasNoWordsOfItsOwn() {
        outbox.post(List.of(new Post(ChannelKey.X, "@status", Language.of("de"))), "m1", "0001",
                page(ENGLISH, "Payments fail"));

        assertThat(outbox.texts(WORDS)).containsExactly("x @status: Payments fail / ");
    }

    @Test
    void everyChannelHasAChunkOfItsOwnBeforeTheSubscribers() {
        outbox.subscribers(1, 501, "en", "confirmed");

        outbox.post(List.of(room("#a", ENGLISH), new Post(ChannelKey.X, "@status", ENGLISH), room("#b", ENGLISH)),
                "m1", "0001", mail(ENGLISH, "Payments fail"), page(ENGLISH, "Payments fail"));
        outbox.makeRows();

        assertThat(outbox.texts("select chunk || ' ' || channel || ' ' || count(*) from delivery"
                + " group by chunk, channel order by chunk"))
                .containsExactly("0 slack 2", "1 x 1", "2 email 500", "3 email 1");
        assertThat(outbox.texts("select count(*) from publication_chunk")).containsExactly("4");
    }

    @Test
    void aRoomOfAChannelThatIsTurnedOffGetsARowWithTheReason() {
        outbox.sql("""
            insert into channel_switch (channel, state, reason, changed_by, changed_at)
            values ('slack', 'off', 'r', 'Ada', now()), ('x', 'paused', 'r', 'Ada', now())""");

        outbox.post(List.of(room("#a", ENGLISH), new Post(ChannelKey.X, "@status", ENGLISH)), "m1", "0001",
                page(ENGLISH, "Payments fail"));

        assertThat(outbox.texts("select channel || ' ' || state || coalesce(' ' || reason, '') from delivery"
                + " where channel in ('slack', 'x') order by channel"))
                .containsExactly("slack suppressed the channel is turned off", "x pending");
        assertThat(outbox.texts("select channel from publication_chunk")).containsExactly("x");
    }

    @Test
    void laterMessagesAnswerTheFirstInTheSameRoom() {
        outbox.post(List.of(room("#a", ENGLISH)), "m1", "0001", page(ENGLISH, "Payments fail"));
        outbox.post(List.of(room("#a", ENGLISH)), "m2", "0001", page(ENGLISH, "Payments work again"));

        assertThat(
                outbox.texts("select coalesce(thread_key, 'none') from delivery where channel = 'slack' order by id"))
                .first().isEqualTo("none");
        assertThat(outbox.texts("select 1 from delivery a join delivery b on b.thread_key = a.idempotency_key"
                + " where a.channel = 'slack'")).hasSize(1);
    }

    private static Post room(String name, Language language) {
        return new Post(ChannelKey.SLACK, name, language);
    }
}
