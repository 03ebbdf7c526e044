package io.herald.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked server. It is unpacked once for each distribution file; a half unpacked one is never used. */
final class Installation {

    private final Path home;

    private Installation(Path home) {
        this.home = home;
    }

    static Installation unpackedOnce(Path zip, Path parent) throws IOException {
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Path home = parent.resolve(name);
        if (Files.notExists(home)) {
            Path half = parent.resolve(name + ".part");
            deleteTree(half);
            unpack(zip, half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Installation(home);
    }

    Path commandLine() {
        return home.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    Path stockDomain() {
        return home.resolve("glassfish/domains/domain1");
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** Without the first folder of every entry's name, which carries the product's version. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path path = target.resolve(entry.getName().replaceFirst("^[^/]+/?", "")).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (InputStream content = file.getInputStream(entry)) {
                        Files.copy(content, path);
                    }
                }
            }
        }
    }
}
