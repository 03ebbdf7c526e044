package io.herald.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody signs up, confirms, narrows the subscription by the link in a mail, and hears of the right incidents. */
@InHerald
class ChosenIncidentsIT {

    private final String reader = "zoe-" + System.nanoTime() + "@chosen.example.org";
    private final HeraldUnderTest herald;
    private final Api author;
    private final Api manager;

    ChosenIncidentsIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    @Test
    void onlyWhatWasChosenIsTold() throws Exception {
        List<String> components = components();
        form("en/subscribe", "kind", "email", "email", reader, "what", "everything");
        String confirm = found("/confirm/([\\w-]{43})", mailWith("/confirm/"));
        assertThat(form("confirm/" + confirm).statusCode()).isEqualTo(200);

        publish(components.get(0), "Before choosing");
        String manage = "en/manage/" + found("/manage/([\\w-]{43})", mailWith("Before choosing"));
        assertThat(herald.web().get(manage).body()).contains("zo…@chosen.example.org",
                "value=\"everything\" checked", components.get(1)).doesNotContain(reader);

        HttpResponse<String> saved = form(manage, "what", "parts", "component", components.get(1), "impact", "minor",
                "language", "en");
        assertThat(saved.statusCode()).isIn(200, 303);
        assertThat(herald.web().get(manage).body()).contains("value=\"" + components.get(1) + "\" checked");

        publish(components.get(0), "Not for Zoe");
        publish(components.get(1), "This one for Zoe");

        assertThat(mailWith("This one for Zoe")).contains("/unsubscribe/");
        assertThat(received("Not for Zoe")).isZero();
        form(manage.replace("en/manage", "unsubscribe"));
        assertThat(herald.web().get(manage).statusCode()).isEqualTo(404);
        assertThat(herald.web().get("en/manage/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void statuspagesClientsChooseTooAndLearnNothing() {
        String component = components().get(0);
        String body = "{\"subscriber\": {\"email\": \"" + reader + "\"}, \"component_ids\": [\"" + component + "\"]}";

        HttpResponse<String> first = json("api/v2/subscribers.json", body);
        HttpResponse<String> again = json("api/v2/subscribers.json", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        JsonObject answer = object(first);
        assertThat(answer.getBoolean("can_select_components")).isTrue();
        assertThat(object(again).keySet()).isEqualTo(answer.keySet());
        assertThat(json("api/v2/subscriptions/" + answer.getString("id") + "/resend_confirmation", "").statusCode())
                .isEqualTo(201);
        assertThat(mailWith("/confirm/")).isNotEmpty();
    }

    private static JsonObject object(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private List<String> components() {
        return object(herald.web().get("api/v2/components.json")).getJsonArray("components")
                .getValuesAs(JsonObject.class).stream().filter(found -> !found.getBoolean("group"))
                .map(found -> found.getString("id")).toList();
    }

    private void publish(String component, String title) {
        Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV2", "components": {"%s": "partial_outage"},
             "firstMessage": %s}""".formatted(component, Api.freeText(title, "We look into it.")));
        assertThat(declared.status()).as(declared.raw().body()).isEqualTo(201);
        Answer message = author.get("/messages/" + declared.text("message"));
        String approval = manager.get("/approvals?limit=500").json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("subjectId").equals(message.text("id"))).findFirst().orElseThrow()
                .getString("id");
        assertThat(manager.post("/approvals/" + approval + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(message.text("textSha256"))).status())
                .isEqualTo(200);
    }

    /** @param fields names and values in turn */
    private HttpResponse<String> form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=')
                    .append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return herald.web().send(herald.web().request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> json(String path, String body) {
        return herald.web().send(herald.web().request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    /** The mail to the reader that holds these words, once it came. */
    private String mailWith(String words) {
        await().atMost(Duration.ofSeconds(30)).until(() -> received(words) > 0);
        return mails().stream().filter(text -> text.contains(words)).findFirst().orElseThrow();
    }

    private long received(String words) {
        return mails().stream().filter(text -> text.contains(words)).count();
    }

    private List<String> mails() {
        return Arrays.stream(herald.mail().getReceivedMessages()).filter(mail -> reader.equals(to(mail)))
                .map(ChosenIncidentsIT::text).toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getHeader("To", null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
