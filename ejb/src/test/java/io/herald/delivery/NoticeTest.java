package io.herald.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.Channels;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Dispatching;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Fanout;
import io.herald.delivery.domain.Holder;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.NoticeClaims;
import io.herald.delivery.jpa.SqlNoticeClaims;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails to one person. */
class NoticeTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingChannel channel = new RecordingChannel();

    @Test
    void theSameKeyIsMailedOnce() {
        assertThat(post("remind.1")).isTrue();
        assertThat(post("remind.1")).isFalse();

        assertThat(dispatch()).isEqualTo(1);
        assertThat(dispatch()).isZero();
        assertThat(post("remind.1")).isFalse();

        OutboundMessage sent = channel.sent().getFirst();
        assertThat(sent.content().subject()).endsWith("] Please look");
        assertThat(sent.content().title()).isEqualTo("Please look");
        assertThat(sent.unsubscribeToken()).isEmpty();
    }

    @Test
    void theWordsOfASentNoticeAreWipedAndThoseOfACapturedOneCanBeRead() {
        channel.hasNoSettings();
        post("remind.1");
        dispatch();
        assertThat(notice().state()).isEqualTo(DeliveryState.CAPTURED);
        assertThat(messageExists()).isTrue();

        database.run(session -> session.sql("update notice set state = 'pending', not_before = created_at"));
        RecordingChannel working = new RecordingChannel();
        dispatcher(working).handle();

        assertThat(notice().state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(messageExists()).isFalse();
    }

    @Test
    void aDeferredNoticeWaits() {
        channel.answers(message -> DeliveryOutcome.Deferred.recipient("450"));
        post("remind.1");
        dispatch();

        assertThat(dispatch()).isZero();
        clock.advance(Duration.ofSeconds(7));
        assertThat(dispatch()).isEqualTo(1);
        assertThat(notice().attempts()).isEqualTo(2);
    }

    @Test
    void manyNoticesAreSentInOneGo() {
        for (int i = 0; i < 120; i++) {
            post("remind." + i);
        }

        assertThat(dispatch()).isEqualTo(120);
        assertThat(channel.keys()).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void aSubjectOfSeveralLinesIsRefused() {
        PostNotice post = new PostNotice(new SqlNotices(), null, clock);

        assertThatThrownBy(() -> post.handle(new Notice("k", "a@example.org", Language.ENGLISH, "a\r\nBcc: b", "")))
                .isInstanceOf(ValidationException.class);
    }

    private boolean post(String key) {
        return database.transact(session -> session.repository(SqlNotices.class).post(
                new Notice(key, "ann@example.org", Language.ENGLISH, "Please look", "Now."), clock.instant()));
    }

    private NoticeView notice() {
        return database.transact(session -> session.repository(SqlNotices.class).list(Window.first(1))).rows()
                .getFirst();
    }

    private boolean messageExists() {
        long id = notice().id();
        return database.transact(session -> session.repository(SqlNotices.class).messageOf(id).isPresent());
    }

    private int dispatch() {
        return dispatcher(channel).handle();
    }

    private DispatchNotices dispatcher(RecordingChannel through) {
        DeliverySettings settings = new DeliverySettings(new Holder("node", "life"), 100, 2, Duration.ofMinutes(5));
        return new DispatchNotices(new OwnTransactions(),
                new Dispatching(new Fanout(Channels.of(through), settings, Outbox.LANES, clock), settings,
                        clock));
    }

    private final class OwnTransactions implements NoticeClaims {

        @Override
        public List<Claim> claim(int most, Lease lease) {
            return database.transact(session -> session.repository(SqlNoticeClaims.class).claim(most, lease));
        }

        @Override
        public List<Claim> claimCalls(int most, Lease lease) {
            return database.transact(session -> session.repository(SqlNoticeClaims.class).claimCalls(most, lease));
        }

        @Override
        public void record(List<Ended> ends) {
            database.run(session -> session.repository(SqlNoticeClaims.class).record(ends));
        }
    }
}
