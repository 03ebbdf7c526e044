package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.run.Lines;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand subscribers come as a file, and leave as one. */
@InHerald
class SubscriberFilesIT {

    private static final int LINES = 100_000;
    private static final String TERMS = "?consent=true&source=contracts&language=en";

    private final HeraldUnderTest herald;

    SubscriberFilesIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from subscriber where import_id is not null");
        }
    }

    @Test
    void aHundredThousandLinesComeAndGo() throws SQLException {
        long begun = System.nanoTime();
        HttpResponse<String> taken = send(Role.ADMINISTRATOR, TERMS, file());
        double checked = seconds(begun);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String id = json(taken).getString("id");
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100))
                .until(() -> one(id).getString("state").equals("done"));
        double done = seconds(begun);

        JsonObject result = one(id);
        assertThat(result.getInt("lines")).isEqualTo(LINES);
        assertThat(result.getInt("added")).isEqualTo(LINES - 3);
        assertThat(result.getInt("merged")).isEqualTo(1);
        assertThat(result.getInt("bad")).isEqualTo(2);
        assertThat(transactions(id)).as("transactions, so that progress is seen and a stop is heeded")
                .isGreaterThanOrEqualTo(LINES / 2_000);
        assertThat(get(Role.ADMINISTRATOR, "/" + id + "/problems?language=fr").body()).contains(
                "n’est pas une adresse e-mail", "numéro de téléphone international").doesNotContain("nobody");

        begun = System.nanoTime();
        HttpResponse<String> export = herald.web().get("rest/v1/subscribers/export?status=confirmed",
                herald.logins().token(Role.AUDITOR));
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.body().lines().filter(line -> line.contains("@many.example,")).count())
                .isEqualTo(LINES - 3);
        Lines.print(String.format(Locale.ROOT,
                "SUBSCRIBERS %d lines: checked after %.1f s, all subscribed after %.1f s, exported in %.1f s", LINES,
                checked, done, seconds(begun)));
    }

    @Test
    void onlyWhoMayAndStatesConsentImports() {
        String line = "address\nsomebody@many.example\n";
        assertThat(send(Role.ADMINISTRATOR, "?source=x", line).statusCode()).isEqualTo(422);
        assertThat(send(Role.ADMINISTRATOR, TERMS, "name\nx\n").statusCode()).isEqualTo(422);
        assertThat(send(Role.AUDITOR, TERMS, line).statusCode()).isEqualTo(403);
        assertThat(get(Role.COMMUNICATOR, "").statusCode()).isEqualTo(403);
        assertThat(get(Role.ADMINISTRATOR, "/nothing").statusCode()).isEqualTo(404);
        assertThat(get(Role.ADMINISTRATOR, "").body()).contains("\"items\"");
    }

    /** In how many transactions the subscribers of an import were written. */
    private int transactions(String id) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.prepareStatement(
                        "select count(distinct cast(xmin as text)) from subscriber where import_id = ?")) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Two lines are bad and one is there twice. */
    private static String file() {
        StringBuilder file = new StringBuilder("kind,address,language\n");
        for (int i = 0; i < LINES - 3; i++) {
            file.append("email,user").append(i).append("@many.example,").append(i % 2 == 0 ? "en\n" : "fr\n");
        }
        return file.append("email,USER7@many.example,en\nemail,nobody,en\nsms,12345,en\n").toString();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private HttpResponse<String> send(String role, String query, String file) {
        return herald.web().send(herald.web().request("rest/v1/subscribers/imports" + query)
                .header("Authorization", "Bearer " + herald.logins().token(role)).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));
    }

    private HttpResponse<String> get(String role, String path) {
        return herald.web().get("rest/v1/subscribers/imports" + path, herald.logins().token(role));
    }

    private JsonObject one(String id) {
        return json(get(Role.ADMINISTRATOR, "/" + id));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
