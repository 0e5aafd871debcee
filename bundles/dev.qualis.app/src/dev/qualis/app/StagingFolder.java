package dev.qualis.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A folder of our own on the same disk as the target, where files become whole before they are moved.
 *
 * <p>A lock file beside it is locked while its process lives. What a killed process left is what lies here while nobody holds the
 * lock, and is removed by the next run.
 */
final class StagingFolder implements AutoCloseable {
    static final String SUFFIX = ".qualis-staging-";

    private static final String LOCK = "lock";

    /** In bytes; with what is added still a file name everywhere. */
    private static final int LONGEST_NAME = 100;

    private final Path home;
    private final Path lockFile;
    private final FileChannel lock;

    private StagingFolder(Path home, Path lockFile, FileChannel lock) {
        this.home = home;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * The beginning of the names of what stands beside a file or a folder while that is being written.
     *
     * @param name that of the file or folder, which may be as long as the system takes
     */
    static String prefix(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return "." + (bytes.length <= LONGEST_NAME ? name : OutputManifest.digest(bytes)) + SUFFIX;
    }

    /** A new staging folder; nothing where another process is at work with this prefix. */
    static Optional<StagingFolder> in(Path parent, String prefix) throws IOException {
        Path lockFile = parent.resolve(prefix + LOCK);
        FileChannel lock = FileChannel.open(
                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isLocked(lock)) {
            lock.close();
            return Optional.empty();
        }
        removeAbandoned(parent, prefix, lockFile);
        Path home = Files.createTempDirectory(parent, prefix);
        Path files = Files.createDirectory(home.resolve("files")); // with the user's permissions, unlike its parent
        return Optional.of(new StagingFolder(files, lockFile, lock));
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static void removeAbandoned(Path parent, String prefix, Path lockFile) throws IOException {
        List<Path> left;
        try (var entries = Files.list(parent)) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .filter(entry -> !entry.equals(lockFile))
                    .toList();
        }
        for (Path entry : left) {
            delete(entry);
        }
    }

    Path path() {
        return home;
    }

    void write(SortedMap<String, byte[]> files, Progress progress) throws IOException {
        int done = 0;
        progress.step(Progress.Task.WRITE, 0, files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = path().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            progress.step(Progress.Task.WRITE, ++done, files.size());
        }
    }

    /** Moves one whole file into place, over what stands there. */
    void move(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.move(path().resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts these bytes in place in one step, over what stands there. */
    void put(String name, byte[] bytes, Path folder) throws IOException {
        Files.write(path().resolve(name), bytes);
        move(name, folder);
    }

    /** All files at once become the folder, which must not be there yet. */
    void become(Path folder) throws IOException {
        Files.move(path(), folder, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        delete(home.getParent());
        Files.deleteIfExists(lockFile);
        lock.close();
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
