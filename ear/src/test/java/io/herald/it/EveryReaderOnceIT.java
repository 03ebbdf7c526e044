package io.herald.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.rest.Api;
import jakarta.json.Json;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an approval to mailboxes, by the server's own queue and a mail server that somebody else wrote. */
@InHerald
class EveryReaderOnceIT {

    private static final int READERS = 40;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final HeraldUnderTest herald;
    private final String wave = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private final String title = "Mails are late " + wave;

    EveryReaderOnceIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @BeforeEach
    void subscribe() throws SQLException {
        execute("""
            insert into subscriber (id, email, language, status, unsubscribe_token, requested_at, confirmed_at)
            select '%1$s' || n, '%1$s' || n || '@example.org', case when n %% 2 = 0 then 'en' else 'fr' end,
              'confirmed', 'leave-%1$s' || n, now(), now() from generate_series(1, %2$d) n"""
                .formatted(wave, READERS));
        execute("""
            insert into subscriber (id, email, language, status, unsubscribe_token, requested_at)
            values ('%1$sp', '%1$sp@example.org', 'en', 'pending', 'leave-%1$sp', now())""".formatted(wave));
    }

    @Test
    void whoConfirmedGetsExactlyOneMailAndWhoDidNotGetsNone() throws Exception {
        publishWithAManagersYes();

        await().atMost(SOON).untilAsserted(() -> assertThat(statesOfMails()).containsOnly("accepted").hasSize(READERS));
        List<MimeMessage> mails = mails();
        assertThat(mails).extracting(EveryReaderOnceIT::recipient).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, READERS).mapToObj(n -> wave + n + "@example.org").toList());
        assertThat(mails).extracting(mail -> header(mail, "Message-ID")).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[^<>@\\s]+@[^<>@\\s]+>"));
        assertThat(mails).extracting(mail -> header(mail, "Message-ID").replaceAll("^<|@.*$", ""))
                .as("the key under which a second attempt would be made")
                .containsExactlyInAnyOrderElementsOf(keys());
        for (MimeMessage mail : mails) {
            String leave = "leave-" + recipient(mail).replace("@example.org", "");
            assertThat(header(mail, "List-Unsubscribe")).startsWith("<").contains("/" + leave + ">");
            assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        }
    }

    private void publishWithAManagersYes() {
        Api author = Api.as("communicator", herald.web(), herald.logins());
        Api manager = Api.as("approver", herald.web(), herald.logins());
        var declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV2", "components": {"%s": "partial_outage"},
             "firstMessage": %s}""".formatted(author.component(), Api.freeText(title, "We look into it.")));
        assertThat(declared.status()).as(declared.raw().body()).isEqualTo(201);
        String message = declared.text("message");
        assertThat(statesOfMails()).as("before the approval").isEmpty();
        var decided = manager.post("/approvals/" + manager.openApproval(message) + "/decision",
                Json.createObjectBuilder().add("decision", "approved")
                        .add("textSha256", author.get("/messages/" + message).text("textSha256")).build().toString());
        assertThat(decided.status()).as(decided.raw().body()).isEqualTo(200);
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(herald.mail().getReceivedMessages())
                .filter(mail -> recipient(mail).startsWith(wave)).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> statesOfMails() {
        return texts("select state from delivery where channel = 'email' and recipient like '" + wave + "%'");
    }

    private List<String> keys() {
        return texts("select idempotency_key from delivery where channel = 'email' and recipient like '" + wave
                + "%'");
    }

    private List<String> texts(String query) {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
