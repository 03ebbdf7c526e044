package io.herald.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The running Payara process of one domain. */
public final class Server implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(25);
    private static final Pattern FAILURE = Pattern.compile(
            "(Boot Command \\S+ failed|Exception while (loading|deploying|preparing) the app)( .{0,600})?",
            Pattern.DOTALL);

    private final Process process;
    private final Domain domain;
    private final Path output;
    private final URI address;

    private Server(Process process, Domain domain, Path output, URI address) {
        this.process = process;
        this.domain = domain;
        this.output = output;
        this.address = address;
    }

    static Server start(List<String> command, Domain domain, Settings settings)
            throws IOException, InterruptedException {
        Path output = domain.home().resolve("logs/output.txt");
        Files.createDirectories(output.getParent());
        var builder = new ProcessBuilder(command)
                .directory(domain.home().resolve("config").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(settings.asEnvironment());
        Process process = builder.start();
        Files.writeString(domain.home().resolve("config/pid"), Long.toString(process.pid()));
        try (var tokens = process.getOutputStream()) {
            tokens.write(domain.password().asStartTokens().getBytes(StandardCharsets.UTF_8));
        }
        var address = URI.create("http://" + settings.text("herald.http.address") + ":"
                + settings.port("herald.http.port") + "/");
        var server = new Server(process, domain, output, address);
        try {
            server.awaitReady();
            domain.provisioned();
        } catch (CannotStartException | IOException | InterruptedException e) {
            server.close();
            throw e;
        }
        return server;
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return domain.log();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for its end. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Until the page answers; a failed command or deployment ends the wait with its reason. */
    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            while (!answers(client)) {
                Optional<String> failure = failure();
                if (failure.isPresent()) {
                    throw new CannotStartException("The server did not take the application: " + failure.get()
                            + " (more in " + domain.log() + ")");
                }
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new CannotStartException("The server ended while it was starting: read " + output
                            + " and " + domain.log());
                }
                if (System.nanoTime() > end) {
                    throw new CannotStartException("No page at " + address + " after " + START.toSeconds()
                            + " s: read " + domain.log());
                }
            }
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Optional<String> failure() throws IOException {
        for (Path file : List.of(output, domain.log())) {
            if (Files.isReadable(file)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                var matcher = FAILURE.matcher(text);
                if (matcher.find()) {
                    return Optional.of(rootCause(text).orElse(matcher.group().replaceAll("\\s+", " ")));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> rootCause(String log) {
        return log.lines()
                .filter(line -> line.startsWith("Caused by: ") || line.contains("DeploymentException: "))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^Caused by: ", ""));
    }
}
