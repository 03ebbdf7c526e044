package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
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
        herald.web().form("en/subscribe", "kind", "email", "email", reader, "what", "everything");
        String confirm = found("/confirm/([\\w-]{43})", mailWith("/confirm/"));
        assertThat(herald.web().form("confirm/" + confirm).statusCode()).isEqualTo(200);

        author.publish(manager, components.get(0), "Before choosing");
        String manage = "en/manage/" + found("/manage/([\\w-]{43})", mailWith("Before choosing"));
        assertThat(herald.web().get(manage).body()).contains("zo…@chosen.example.org",
                "value=\"everything\" checked", components.get(1)).doesNotContain(reader);

        HttpResponse<String> saved = herald.web().form(manage, "what", "parts", "component", components.get(1),
                "impact", "minor",
                "language", "en");
        assertThat(saved.statusCode()).isIn(200, 303);
        assertThat(herald.web().get(manage).body()).contains("value=\"" + components.get(1) + "\" checked");

        author.publish(manager, components.get(0), "Not for Zoe");
        author.publish(manager, components.get(1), "This one for Zoe");

        assertThat(mailWith("This one for Zoe")).contains("/unsubscribe/");
        assertThat(received("Not for Zoe")).isZero();
        herald.web().form(manage.replace("en/manage", "unsubscribe"));
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
