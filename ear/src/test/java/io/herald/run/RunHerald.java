package io.herald.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import sun.misc.Signal;

/**
 * What {@code mvn -Prun} starts: Herald in the foreground, with demo data, until Ctrl-C.
 * Its lines that begin with {@code HERALD} are for tools to read.
 */
public final class RunHerald {

    private static final int CANNOT_START = 3;

    private RunHerald() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path failure = Path.of(System.getProperty("build.failure", "cannot-start.txt"));
        Files.deleteIfExists(failure);
        interruptAtTheEndOfTheWish(Thread.currentThread());
        try {
            run(settings());
        } catch (CannotStartException e) {
            Lines.print("HERALD CANNOT START " + e.getMessage());
            Files.writeString(failure, e.getMessage());
            System.exit(CANNOT_START);
        } catch (InterruptedException e) {
            Lines.print("HERALD STOPPED");
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

    private static void run(Settings settings) throws IOException, InterruptedException {
        Lines.print("HERALD STARTING in " + settings.path("herald.data.dir") + ", on 127.0.0.1 only");
        try (Herald herald = Herald.start(Artifacts.ofBuild(), settings)) {
            Lines.print("HERALD READY " + herald.address() + " in " + secondsSinceStart() + " s");
            printLogins(herald.file("demo-logins.txt"));
            Lines.print("These log-ins are known to everyone, so Herald answers on 127.0.0.1 only. Ctrl-C stops it.");
            herald.server().awaitEnd();
            Lines.print("HERALD ENDED by itself: read " + herald.server().log());
        }
    }

    /** Ctrl-C, a polite kill, or Maven's own end. What follows a first one is ignored: the stop is under way. */
    private static void interruptAtTheEndOfTheWish(Thread thread) {
        var wished = new AtomicBoolean();
        Runnable end = () -> {
            if (wished.compareAndSet(false, true)) {
                thread.interrupt();
            }
        };
        Signal.handle(new Signal("INT"), signal -> end.run());
        Signal.handle(new Signal("TERM"), signal -> end.run());
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(end));
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
