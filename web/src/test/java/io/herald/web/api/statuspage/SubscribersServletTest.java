package io.herald.web.api.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audience.Subscribe;
import io.herald.audience.TooManySignUpsException;
import io.herald.audience.Unsubscribe;
import io.herald.audience.Wishes;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.ValidationException;
import io.herald.web.FakeExchange;
import io.herald.web.publicpage.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscribersServletTest {

    private static final String PATH = "/api/v2/subscribers.json";

    private final List<String> acts = new ArrayList<>();
    private final SubscribersServlet servlet = new SubscribersServlet();

    @BeforeEach
    void wire() {
        servlet.subscribe = new Subscribe() {
            @Override
            public void handle(String email, Wishes wishes, String remoteAddress) {
                if (email.startsWith("many")) {
                    throw new TooManySignUpsException();
                }
                if (!email.contains("@")) {
                    throw new ValidationException("email", "is not an e-mail address");
                }
                acts.add("subscribe " + email + " " + wishes.language());
            }
        };
        servlet.unsubscribe = new Unsubscribe() {
            @Override
            public boolean handle(String token) {
                acts.add("unsubscribe " + token);
                return token.equals("known");
            }
        };
        servlet.readPageSettings = new ReadPageSettings() {
            @Override
            public PageSettings handle() {
                return Sample.PAGE;
            }
        };
    }

    @Test
    void aFormWithBracketsSubscribes() throws IOException {
        FakeExchange exchange = post(FakeExchange.of("POST", PATH).parameter("subscriber[email]", " a@b.example "));

        assertThat(acts).containsExactly("subscribe a@b.example en");
        assertThat(exchange.status()).isEqualTo(201);
        assertThat(exchange.text()).isEqualTo("{\"page\":{\"id\":\"pg0000000001\",\"name\":\"Northwind\","
                + "\"url\":\"https://status.northwind.example\",\"time_zone\":\"Etc/UTC\"},"
                + "\"can_select_components\":false,\"mode\":\"email_sms\",\"email\":\"a@b.example\"}");
    }

    @Test
    void jsonSubscribesInTheReadersLanguage() throws IOException {
        post(FakeExchange.of("POST", PATH).header("Accept-Language", "fr-CA")
                .sending("application/json", "{\"subscriber\":{\"email\":\"a@b.example\"}}"));

        assertThat(acts).containsExactly("subscribe a@b.example fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"subscriber\":\"a@b.example\"}", "{\"subscriber\":{\"email\":7}}",
        "{\"subscriber\":{\"phone_number\":\"0123\"}}", "{\"subscriber\":{\"email\":\"nobody\"}}"})
    void whatCannotBeSubscribedIsRefusedInStatuspagesWay(String body) throws IOException {
        FakeExchange exchange = post(FakeExchange.of("POST", PATH).sending("application/json", body));

        assertThat(exchange.status()).isEqualTo(422);
        assertThat(exchange.text()).startsWith("{\"message\":\"");
        assertThat(acts).isEmpty();
    }

    @Test
    void tooManyAttemptsAreToldToWait() throws IOException {
        FakeExchange exchange = post(
                FakeExchange.of("POST", PATH).parameter("subscriber[email]", "many@b.example"));

        assertThat(exchange.status()).isEqualTo(429);
        assertThat(exchange.answered("Retry-After")).isEqualTo("600");
    }

    @Test
    void theIdOfTheMailsEndsThem() throws IOException {
        assertThat(delete("/known.json").status()).isEqualTo(200);
        assertThat(delete("/unknown.json").status()).isEqualTo(404);
        assertThat(acts).containsExactly("unsubscribe known", "unsubscribe unknown");
    }

    @Test
    void theIdMayStandInTheQuery() throws IOException {
        FakeExchange exchange = FakeExchange.of("DELETE", PATH).parameter("subscriber[id]", "known");
        servlet.doDelete(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(200);
    }

    private FakeExchange post(FakeExchange exchange) throws IOException {
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private FakeExchange delete(String rest) throws IOException {
        FakeExchange exchange = FakeExchange.of("DELETE", "/api/v2/subscribers" + rest).mappedTo("/api/v2/subscribers",
                rest);
        servlet.doDelete(exchange.request(), exchange.response());
        return exchange;
    }
}
