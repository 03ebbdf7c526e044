package io.herald.load;

import io.herald.run.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of the server's JVM, in MiB, by the JDK's own tools. */
final class ServerHeap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    private final Path log;

    /** @param log where the JVM writes its collections */
    ServerHeap(Path log) {
        this.log = log;
    }

    /** What is in use after a full collection. */
    double live(Server server) throws IOException, InterruptedException {
        ask(server, "GC.run");
        Matcher used = USED.matcher(ask(server, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("the JVM does not say how much it uses");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    /** The most that was in use right after a collection, since so many lines of the log. */
    double peak(long sinceLine) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.skip(sinceLine).map(COLLECTION::matcher).filter(Matcher::find)
                    .mapToDouble(found -> Double.parseDouble(found.group(2))).max().orElse(0);
        }
    }

    long linesSoFar() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.count();
        }
    }

    private static String ask(Server server, String question) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()), question).redirectErrorStream(true).start();
        tool.getOutputStream().close();
        String answer = new String(tool.getInputStream().readAllBytes());
        tool.waitFor();
        return answer;
    }
}
