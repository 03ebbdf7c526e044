package io.herald.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A telephone and a web server subscribe on the page, and get what is published. */
@InHerald
class KindsOfSubscribersIT {

    private record Call(String id, String timestamp, String signature, String body) {}

    private final HeraldUnderTest herald;
    private final Api author;
    private final Api manager;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    KindsOfSubscribersIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            calls.add(new Call(exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void leave() throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update subscriber set status = 'unsubscribed' where kind <> 'email'");
        }
        receiver.stop(0);
    }

    @Test
    void bothGetWhatIsPublished() throws Exception {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        assertThat(form("url", url, "owner", "ops@hooks.example.org").statusCode()).isEqualTo(200);
        String mail = awaitMail("ops@hooks.example.org");
        assertThat(herald.web().form("confirm/" + found("/confirm/([\\w-]{43})", mail)).statusCode()).isEqualTo(200);
        LocalTime notNow = LocalTime.now(ZoneOffset.UTC).plusHours(6).truncatedTo(ChronoUnit.MINUTES);
        assertThat(form("phone", "+33 6 12 34 56 78", "quietFrom", notNow.toString(), "quietTo",
                notNow.plusMinutes(1).toString(), "zone", "UTC").body()).contains("Enter your code");
        String code = found("([0-9]{6})", awaitText("select body from notice where channel = 'sms'"));
        assertThat(form("phone", "+33612345678", "code", code).body()).contains("You are subscribed");
        assertThat(texts("select quiet_from || ' ' || time_zone from subscriber where address = '+33612345678'"))
                .containsExactly(notNow + ":00 UTC");

        String component = newComponent();
        String message = author.publish(manager, component, "Webhooks and texts " + System.nanoTime());

        Call call = awaitCall("incident");
        JsonObject body = body(call);
        assertThat(body.getJsonObject("incident").getString("status")).isEqualTo("investigating");
        assertThat(body.getJsonObject("incident").getJsonArray("incident_updates")).hasSize(1);
        assertThat(body.getJsonObject("meta").getString("unsubscribe")).contains("/unsubscribe/");
        String secret = found("(whsec_[A-Za-z0-9+/=]+)", mail);
        assertThat(call.signature()).isEqualTo(signature(secret, call));
        Call change = awaitCall("component_update");
        assertThat(change.signature()).isEqualTo(signature(secret, change));
        assertThat(body(change).getJsonObject("component_update").getString("component_id")).isEqualTo(component);
        assertThat(body(change).getJsonObject("component_update").getString("old_status")).isEqualTo("operational");
        assertThat(body(change).getJsonObject("component").getString("status")).isEqualTo("partial_outage");
        assertThat(body(change).getJsonObject("meta").getString("unsubscribe")).contains("/unsubscribe/");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(texts("""
            select d.channel || ' ' || d.state from delivery d join publication p on p.id = d.publication_id
            where p.message_id = '%s' and d.channel in ('sms', 'webhook') order by 1""".formatted(message)))
                .containsExactly("sms captured", "webhook accepted"));
    }

    private String newComponent() {
        return ManagementApi.as("administrator", herald).call("POST", "/components", """
            {'component': {'name': 'Hooks %s', 'status': 'operational'}}""".formatted(System.nanoTime())).text("id");
    }

    private Call awaitCall(String about) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> calls.stream().filter(call -> body(call).containsKey(about)).findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static JsonObject body(Call call) {
        return Json.createReader(new StringReader(call.body())).readObject();
    }

    private static String signature(String secret, Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(
                mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(UTF_8)));
    }

    private HttpResponse<String> form(String... fields) {
        return herald.web().form("en/subscribe", fields);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private String awaitMail(String recipient) throws Exception {
        MimeMessage mail = await().atMost(Duration.ofSeconds(30)).until(
                () -> Arrays.stream(herald.mail().getReceivedMessages()).filter(one -> isFor(one, recipient))
                        .findFirst(),
                Optional::isPresent).orElseThrow();
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static boolean isFor(MimeMessage mail, String recipient) {
        try {
            return recipient.equals(mail.getHeader("To", null));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String awaitText(String query) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> texts(query), found -> !found.isEmpty()).getFirst();
    }

    private List<String> texts(String query) {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new CopyOnWriteArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
