package io.herald.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The log-ins and tokens that the demo data made, one of each for every role, and those of {@code team-lead}, who has two. */
public final class DemoLogins {

    private final Map<String, Login> logins = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    /** @param user the name to log in with */
    public record Login(String user, String password) {}

    /** Lines of the form {@code HERALD LOGIN role user password} and {@code HERALD TOKEN role token}. */
    public static DemoLogins readFrom(Path file) throws IOException {
        var found = new DemoLogins();
        if (Files.isReadable(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] word = line.strip().split(" ", 5);
                if (line.startsWith("HERALD LOGIN ") && word.length == 5) {
                    found.logins.putIfAbsent(word[2], new Login(word[3], word[4]));
                } else if (line.startsWith("HERALD TOKEN ") && word.length == 4) {
                    found.tokens.putIfAbsent(word[2], word[3]);
                }
            }
        }
        return found;
    }

    public Login login(String role) {
        return found(logins, role);
    }

    public String token(String role) {
        return found(tokens, role);
    }

    private static <T> T found(Map<String, T> from, String role) {
        T value = from.get(role);
        if (value == null) {
            throw new NoSuchElementException("the demo data has none for " + role + ", only for " + from.keySet());
        }
        return value;
    }
}
