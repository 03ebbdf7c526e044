package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.DemoLogins;
import io.herald.it.Web;
import io.herald.rest.Api;
import io.herald.run.Herald;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Texts in words of their own that nobody decides about, made through the API, with a reminder after a minute. */
final class WaitingTexts {

    private static final String PLAN = "SEV4";
    private static final int WRITERS = 4;
    private static final String OF_THE_PLAN = """
        from approval a join message m on m.id = a.subject_id
        where a.status = 'open' and m.remind_minutes = 1 and\s""";

    private final DataSource rows;
    private final Api author;
    private final Api administrator;

    WaitingTexts(Herald herald) throws IOException {
        DemoLogins logins = DemoLogins.readFrom(herald.file("demo-logins.txt"));
        Web web = new Web(herald.address());
        rows = herald.database().rows();
        author = Api.as("communicator", web, logins);
        administrator = Api.as("administrator", web, logins);
    }

    /** Until so many texts wait, each incident having the same number of them. */
    void fill(int incidents, int waiting) throws InterruptedException {
        remindAfterAMinute();
        long missing = waiting - Long.parseLong(query("select count(*) " + OF_THE_PLAN + "true").getFirst());
        int each = waiting / incidents;
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (long i = 0; i < missing / each; i++) {
                all.add(writers.submit(() -> declare(each)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            writers.shutdownNow();
        }
    }

    boolean areAllRemindedOf() {
        return query("select count(*) " + OF_THE_PLAN + "a.reminded_at is null").getFirst().equals("0");
    }

    /** From when the reminder was due to when it was there, the shortest first. */
    List<Double> millisOfLateness() {
        return query("""
            select extract(epoch from a.reminded_at - m.submitted_at - interval '1 minute') * 1000 as late
            """ + OF_THE_PLAN + "true order by late").stream().map(Double::valueOf).toList();
    }

    String lastWaiting() {
        return query("select a.id " + OF_THE_PLAN + "true order by a.due_at desc limit 1").getFirst();
    }

    private void declare(int texts) {
        Api.Answer declared = expect(author.post("/incidents", """
            {"title": "Reports are late", "kind": "outage", "severity": "%s", "firstMessage": %s}"""
                .formatted(PLAN, words()), "Idempotency-Key", UUID.randomUUID().toString()));
        String incident = declared.text("id");
        int version = author.get("/incidents/" + incident).json().getJsonObject("incident").getInt("version");
        for (int i = 1; i < texts; i++) {
            expect(author.post("/incidents/" + incident + "/updates", """
                {"expectedVersion": %d, "status": "investigating", "message": %s}""".formatted(version, words())));
        }
    }

    private static String words() {
        return Api.freeText("Reports are late " + UUID.randomUUID(), "We look into it, **carefully**.");
    }

    private void remindAfterAMinute() {
        String rules = administrator.get("/approval-rules").raw().body();
        JsonObject rule = Json.createReader(new StringReader(rules)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("plan").equals(PLAN)).findFirst().orElseThrow();
        expect(administrator.post("/approval-rules/" + PLAN, """
            {"expectedVersion": %d, "policy": "approver:1", "remindMinutes": 1, "limitMinutes": 180,
             "holding": false}""".formatted(rule.getInt("version"))));
    }

    private static Api.Answer expect(Api.Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 201);
        return answer;
    }

    private List<String> query(String sql) {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
