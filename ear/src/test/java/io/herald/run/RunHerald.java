package io.herald.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

import sun.misc.Signal;

/**
 * What {@code mvn -Prun} starts: Herald in the foreground, with demo data, until Ctrl-C.
 * Its lines that begin with {@code HERALD} are for tools to read.
 */
public final class RunHerald {

    private static final int CANNOT_START = 3;

    private final CountDownLatch end = new CountDownLatch(1);

    private RunHerald() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path failure = Path.of(System.getProperty("build.failure", "cannot-start.txt"));
        Files.deleteIfExists(failure);
        try {
            new RunHerald().run(settings());
        } catch (CannotStartException e) {
            Lines.print("HERALD CANNOT START " + e.getMessage());
            Files.writeString(failure, e.getMessage());
            System.exit(CANNOT_START);
        } catch (InterruptedException e) {
            Lines.print("HERALD STOPPED before it was ready");
        }
        System.exit(0);
    }

    private static Settings settings() {
        var properties = new Properties();
        properties.putAll(System.getProperties());
        properties.putAll(MavenCommandLine.settings());
        return Settings.of(properties, System.getenv())
                .withDefault("herald.demo", "true")
                .withDefault("herald.http.port", "8080")
                .withDefault("herald.data.dir", Path.of(System.getProperty("user.home"), ".herald"));
    }

    private void run(Settings settings) throws IOException, InterruptedException {
        Thread starter = Thread.currentThread();
        onEndOfTheWish(starter::interrupt);
        Lines.print("HERALD STARTING in " + settings.path("herald.data.dir") + ", on 127.0.0.1 only");
        try (Herald herald = Herald.start(Artifacts.ofBuild(), settings)) {
            Lines.print("HERALD READY " + herald.address() + " in " + secondsSinceStart() + " s");
            printLogins(herald.file("demo-logins.txt"));
            Lines.print("These log-ins are known to everyone, so Herald answers on 127.0.0.1 only. Ctrl-C stops it.");
            onEndOfTheWish(end::countDown);
            Thread.ofVirtual().start(() -> endWith(herald.server()));
            end.await();
            Lines.print("HERALD STOPPING");
        }
        Lines.print("HERALD STOPPED");
    }

    /** Ctrl-C, a polite kill, or Maven's own end. */
    private static void onEndOfTheWish(Runnable action) {
        Signal.handle(new Signal("INT"), signal -> action.run());
        Signal.handle(new Signal("TERM"), signal -> action.run());
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(action));
    }

    private void endWith(Server server) {
        try {
            server.awaitEnd();
            if (end.getCount() > 0) {
                Lines.print("HERALD ENDED by itself: read " + server.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.countDown();
        }
    }

    private static void printLogins(Path file) throws IOException {
        if (Files.isReadable(file)) {
            try (var lines = Files.lines(file)) {
                lines.filter(line -> line.startsWith("HERALD ")).forEach(Lines::print);
            }
        }
    }

    private static long secondsSinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()).toSeconds();
    }
}
