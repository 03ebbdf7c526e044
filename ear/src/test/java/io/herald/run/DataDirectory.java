package io.herald.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where one Herald keeps its things, and the lock that keeps a second one out.
 * What a killed launcher left running in it is stopped before a new start.
 */
final class DataDirectory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** @throws CannotStartException where another Herald uses it */
    static DataDirectory open(Path root) throws IOException {
        Files.createDirectories(root);
        var lockFile = FileChannel.open(root.resolve("herald.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (!locked(lockFile)) {
            lockFile.close();
            throw new CannotStartException("Another Herald uses " + root
                    + ": stop it, or choose another directory with -Dherald.data.dir=...");
        }
        var directory = new DataDirectory(root, lockFile);
        directory.stopLeftover(directory.domain().resolve("config/pid"));
        directory.stopLeftover(directory.database().resolve("postmaster.pid"));
        return directory;
    }

    /** The rows: the only part that must be kept and backed up. */
    Path database() {
        return root.resolve("postgres/data");
    }

    Path databasePrograms() {
        return root.resolve("postgres/programs");
    }

    /** The unpacked server; its domain can be thrown away at any time. */
    Path server() {
        return root.resolve("server");
    }

    Path domain() {
        return server().resolve("domains/herald");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void stopLeftover(Path pidFile) throws IOException {
        if (!Files.isReadable(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        Optional<ProcessHandle> process = pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid))
                : Optional.empty();
        process.filter(this::isOurs).ifPresent(DataDirectory::stop);
        Files.deleteIfExists(pidFile);
    }

    /** A process number is given out again: only one whose command names this directory was ours. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(root.toString())
                || process.info().command().orElse("").startsWith(root.toString());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
