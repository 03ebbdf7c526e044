package io.herald.run;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code -Dherald...} settings of the {@code mvn} command that started this process: Maven does not hand them on.
 */
final class MavenCommandLine {

    private static final String SETTING = "-Dherald.";

    private MavenCommandLine() {}

    static Map<String, String> settings() {
        String[] parent = ProcessHandle.current().parent()
                .flatMap(process -> process.info().arguments())
                .orElse(new String[0]);
        return settings(Stream.of(parent));
    }

    static Map<String, String> settings(Stream<String> arguments) {
        return arguments
                .filter(argument -> argument.startsWith(SETTING))
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> pair.length == 2 ? pair[1] : "true",
                        (first, second) -> second));
    }
}
