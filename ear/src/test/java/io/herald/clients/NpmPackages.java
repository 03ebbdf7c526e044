package io.herald.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A directory with packages of the npm registry in fixed versions, and the installed node to run scripts beside them. */
public final class NpmPackages {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;

    private NpmPackages(Path home) {
        this.home = home;
    }

    /** Installs nothing yet. */
    public static NpmPackages in(Path home) throws IOException {
        Files.createDirectories(home);
        return new NpmPackages(home);
    }

    /**
     * Installs a package with what it depends on; none of their scripts are run.
     *
     * @param name with its version, such as {@code statuspage.io@3.2.10}
     * @return its directory; the test is skipped, with a notice, where it cannot be had
     */
    public Path install(String name) throws IOException {
        Path place = home.resolve("node_modules").resolve(nameOnly(name));
        if (!Files.exists(place.resolve("package.json"))) {
            Files.writeString(home.resolve("package.json"), "{\"private\": true}");
            need(name, "npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", name);
        }
        return place;
    }

    /** Unpacks a package without what it depends on. @return its directory; the test is skipped, with a notice, where it cannot be had */
    public Path unpack(String name) throws IOException {
        Path place = home.resolve(nameOnly(name).replace('/', '-').replace("@", ""));
        if (!Files.exists(place.resolve("package/package.json"))) {
            Files.createDirectories(place);
            need(name, "npm", "pack", "--pack-destination", place.toAbsolutePath().toString(), name);
            try (var files = Files.list(place)) {
                Path archive = files.filter(file -> file.toString().endsWith(".tgz")).findFirst().orElseThrow();
                need(name, "tar", "-xzf", archive.toAbsolutePath().toString(), "-C",
                        place.toAbsolutePath().toString());
            }
        }
        return place.resolve("package");
    }

    /** Runs a script beside the packages. @return what it printed */
    public String run(String script, Map<String, String> environment) throws IOException {
        Path file = Files.writeString(home.resolve("script.cjs"), script);
        Outcome outcome = execute(environment, "node", file.toAbsolutePath().toString());
        assertThat(outcome.code()).as(outcome.output()).isZero();
        return outcome.output();
    }

    private record Outcome(int code, String output) {}

    private void need(String name, String... command) {
        try {
            Outcome outcome = execute(Map.of(), command);
            if (outcome.code() != 0) {
                abort("NOTICE: " + name + " cannot be had here, so it is not tried: " + outcome.output());
            }
        } catch (IOException e) {
            abort("NOTICE: " + command[0] + " is not installed, so " + name + " is not tried: " + e.getMessage());
        }
    }

    private Outcome execute(Map<String, String> environment, String... command) throws IOException {
        Path output = Files.createTempFile(home, "output", ".txt");
        List<String> words = new ArrayList<>(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().onExit().join();
                return new Outcome(-1, "it took longer than " + PATIENCE);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Outcome(-1, "interrupted");
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static String nameOnly(String name) {
        return name.substring(0, name.lastIndexOf('@'));
    }
}
