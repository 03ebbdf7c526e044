package io.herald.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What others do to the same mail server, in processes of their own. Mails per second. */
final class Limits {

    private final int port;
    private final int connections;

    Limits(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** A bare Jakarta Mail loop, warm. @param bytes of each of the two parts */
    double jakartaMail(int mails, int bytes) throws IOException, InterruptedException {
        String[] said = outputOfJava(BareMailLoop.class, Integer.toString(port), Integer.toString(mails / 2),
                Integer.toString(mails), Integer.toString(connections), Integer.toString(bytes)).split("\n");
        return Double.parseDouble(said[said.length - 1]);
    }

    /** Postfix's generator, which makes no message but sends the same one; nothing where it is not installed. */
    Optional<Double> smtpSource(int mails, long bytes) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":")).map(Path::of)
                .map(folder -> folder.resolve("smtp-source")).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        long begin = System.nanoTime();
        outputOf(List.of(program.get().toString(), "-s", Integer.toString(connections), "-m", Integer.toString(mails),
                "-l", Long.toString(bytes), "-d", "-f", "herald@example.org", "-t", "somebody@example.org",
                "127.0.0.1:" + port));
        return Optional.of(mails / ((System.nanoTime() - begin) / 1e9));
    }

    /** What a program of the tests prints in a process of its own. */
    static String outputOfJava(Class<?> program, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return outputOf(Stream.concat(
                Stream.of(java, "-cp", System.getProperty("java.class.path"), program.getName()), Stream.of(arguments))
                .toList());
    }

    private static String outputOf(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " failed: " + output);
        }
        return output;
    }
}
