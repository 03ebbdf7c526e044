package io.herald.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.herald.it.DemoLogins.Login;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The console as a person who is logged in loads it, without a browser. */
final class ConsoleSession implements AutoCloseable {

    private static final Pattern VIEW_STATE = Pattern
            .compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    private ConsoleSession(URI address) {
        this.address = address;
    }

    /** @throws IOException if the page after the log-in is the log-in page */
    static ConsoleSession logIn(URI address, Login login) throws IOException, InterruptedException {
        ConsoleSession session = new ConsoleSession(address);
        Matcher state = VIEW_STATE.matcher(session.get("console/login.xhtml"));
        if (!state.find()) {
            throw new IOException("the log-in page has no form");
        }
        String form = Map
                .of("login", "login", "login:next", "", "login:username", login.user(), "login:password",
                        login.password(), "login:enter", "", "jakarta.faces.ViewState", state.group(1))
                .entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String entered = session.send(session.request("console/login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
        if (!entered.contains("session:leave")) {
            throw new IOException("nobody was logged in");
        }
        return session;
    }

    /** The page's whole HTML. */
    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
