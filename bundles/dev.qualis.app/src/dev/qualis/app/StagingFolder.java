package dev.qualis.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A folder of our own on the same disk as the target, where files become whole before they are moved.
 *
 * <p>Its lock file is locked while its process lives. What a killed process left is recognised by a lock that nobody holds, and is
 * removed by the next run.
 */
final class StagingFolder implements AutoCloseable {
    static final String SUFFIX = ".qualis-staging-";

    private static final String FILES = "files";
    private static final String LOCK = "lock";
    private static final Duration BIRTH = Duration.ofSeconds(30);

    private final Path home;
    private final FileChannel lock;

    private StagingFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Whether another process is at work here; what dead ones left is removed. */
    static boolean isBusy(Path parent, String prefix) throws IOException {
        List<Path> left;
        try (var entries = Files.list(parent)) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)
                            && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        boolean busy = false;
        for (Path entry : left) {
            if (isAbandoned(entry)) {
                delete(entry);
            } else {
                busy = true;
            }
        }
        return busy;
    }

    static StagingFolder in(Path parent, String prefix) throws IOException {
        Path home = Files.createTempDirectory(parent, prefix);
        FileChannel lock =
                FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.createDirectory(home.resolve(FILES));
        return new StagingFolder(home, lock);
    }

    Path path() {
        return home.resolve(FILES);
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
        lock.close();
        delete(home);
    }

    private static boolean isAbandoned(Path home) throws IOException {
        Path lock = home.resolve(LOCK);
        if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            Instant made =
                    Files.getLastModifiedTime(home, LinkOption.NOFOLLOW_LINKS).toInstant();
            return made.isBefore(Instant.now().minus(BIRTH)); // a living one gets its lock at once
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
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
