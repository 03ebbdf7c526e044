package io.herald.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that starts the server's JVM: as the server's own tool would start it, plus the JVM options of the
 * provisioning script, which a new domain otherwise obeys only from its second start on.
 */
final class ServerCommand {

    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";
    private static final String OPTION = "create-jvm-options -- ";

    private ServerCommand() {}

    /** @param more JVM options of this start alone, separated by blanks; they win over all others */
    static List<String> of(Installation server, Domain domain, Artifacts artifacts, Path before, Path after,
            String more) throws IOException, InterruptedException {
        Path kept = domain.home().resolve("config/start-command");
        if (Files.notExists(kept)) {
            Files.write(kept, asTheToolWould(server, domain, before, after));
        }
        var command = new ArrayList<>(Files.readAllLines(kept));
        command.set(0, java());
        command.addAll(command.indexOf(MAIN), options(artifacts.provisioning()));
        command.addAll(command.indexOf(MAIN), Stream.of(more.split(" ")).filter(option -> !option.isBlank()).toList());
        return command;
    }

    private static List<String> asTheToolWould(Installation server, Domain domain, Path before, Path after)
            throws IOException, InterruptedException {
        var tool = new ProcessBuilder(java(), "-jar", server.commandLine().toString(), "start-domain", "--dry-run",
                "--prebootcommandfile", before.toString(), "--postbootcommandfile", after.toString(),
                "--domaindir", domain.home().getParent().toString(), domain.home().getFileName().toString())
                .redirectErrorStream(true);
        tool.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = tool.start();
        process.getOutputStream().close();
        List<String> lines = process.inputReader().lines().map(String::strip).toList();
        int first = lines.indexOf(java());
        if (process.waitFor() != 0 || first < 0 || !lines.contains(MAIN)) {
            throw new CannotStartException("The server's tool did not say how to start it: " + lines);
        }
        return lines.subList(first, lines.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> options(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> line.startsWith(OPTION))
                .map(line -> line.substring(OPTION.length()).strip().replace("\\:", ":"))
                .toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
