package io.herald.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator {@code wrk} with 64 kept connections and two threads. */
final class Wrk {

    private static final Path PROGRAM = Path.of("/usr/bin/wrk");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)\\b");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");

    private Wrk() {}

    /** @param p99 in milliseconds */
    record Result(double requestsPerSecond, double p99) {}

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** @throws AssertionError if any request failed */
    static Result run(URI uri, int seconds, String... headers) throws IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-t2", "-c64", "-d" + seconds + "s",
                "--latency", "--timeout", "10s"));
        for (String header : headers) {
            command.add("-H");
            command.add(header);
        }
        command.add(uri.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (FAILURES.matcher(output).find()) {
            throw new AssertionError(uri + " failed under load:\n" + output);
        }
        return new Result(number(RATE, output), milliseconds(output));
    }

    /** Load for its own sake: readers who are told to come back are what is wanted. */
    static void flood(URI uri, int seconds) throws IOException {
        Process process = new ProcessBuilder(PROGRAM.toString(), "-t2", "-c512", "-d" + seconds + "s", "--timeout",
                "10s", uri.toString()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
    }

    private static double milliseconds(String output) {
        Matcher found = P99.matcher(output);
        if (!found.find()) {
            throw new AssertionError("wrk told no latency:\n" + output);
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    private static double number(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new AssertionError("wrk told no rate:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
