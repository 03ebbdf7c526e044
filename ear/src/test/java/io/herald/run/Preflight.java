package io.herald.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the machine before anything is started, so that a person reads one clear line instead of a stack trace. */
final class Preflight {

    private static final int OLDEST_JAVA = 21;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long DISK_MIB = 1_500;
    private static final long MEMORY_MIB = 1_800;
    private static final Path MEMORY_INFO = Path.of("/proc/meminfo");

    private Preflight() {}

    /** @throws CannotStartException where something is missing */
    static void check(Settings settings) throws IOException {
        java();
        port(settings);
        disk(settings.path("herald.data.dir"));
        memory();
    }

    private static void java() {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new CannotStartException("Herald needs a JDK of " + OLDEST_JAVA + " or newer and found "
                    + Runtime.version() + ": install one; Maven finds it without JAVA_HOME.");
        }
    }

    private static void port(Settings settings) {
        String address = settings.text("herald.http.address");
        int port = settings.port("herald.http.port");
        if (!FreePorts.isFree(address, port)) {
            throw new CannotStartException("Port " + port + " on " + address
                    + " is taken: stop what uses it, or choose another with -Dherald.http.port=" + (port + 1) + ".");
        }
    }

    private static void disk(Path directory) {
        long free;
        try {
            Files.createDirectories(directory);
            free = Files.getFileStore(directory).getUsableSpace() / MEBIBYTE;
        } catch (IOException e) {
            throw new CannotStartException("Cannot write to " + directory
                    + ": choose another directory with -Dherald.data.dir=...", e);
        }
        if (free < DISK_MIB) {
            throw new CannotStartException("Only " + free + " MiB are free under " + directory + ", Herald needs "
                    + DISK_MIB + ": free some, or choose another directory with -Dherald.data.dir=...");
        }
    }

    private static void memory() throws IOException {
        if (!Files.isReadable(MEMORY_INFO)) {
            return;
        }
        try (var lines = Files.lines(MEMORY_INFO)) {
            long free = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst().orElse(Long.MAX_VALUE);
            if (free < MEMORY_MIB) {
                throw new CannotStartException("Only " + free + " MiB of memory are free, Herald needs " + MEMORY_MIB
                        + ": close other programs and start it again.");
            }
        }
    }
}
