package io.herald.web.publicpage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A directory as the place of the copy; media types and caching are for the web server to know. */
public final class MirrorFolder implements MirrorTarget {

    private final Path root;

    public MirrorFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** @throws IllegalArgumentException if it would lie outside */
    @Override
    public void write(String name, byte[] bytes, String type, String caching) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(name + " lies outside of the mirror");
        }
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
