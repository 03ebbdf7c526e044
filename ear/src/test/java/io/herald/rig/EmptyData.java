package io.herald.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A data directory without what a former run left in it. */
public final class EmptyData {

    private EmptyData() {}

    /** Keeps the programs of the database, which take a while to unpack. */
    public static Path in(Path data) throws IOException {
        delete(data.resolve("postgres/data"));
        delete(data.resolve("mirror"));
        Files.deleteIfExists(data.resolve("demo-logins.txt"));
        return data;
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
