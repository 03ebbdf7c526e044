package io.herald.web.publicpage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The directory of the copy. Every file is replaced as a whole. */
final class MirrorFolder {

    private final Path root;

    MirrorFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Writes a file unless it holds these bytes already.
     *
     * @param name relative to the directory, with slashes
     * @throws IllegalArgumentException if it would lie outside
     */
    void write(String name, byte[] bytes) throws IOException {
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
