package dev.qualis.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts new texts into source files, which belong to somebody: what was saved in the meantime is not overwritten, and a file keeps its
 * owner, group, permissions, extended attributes and access control list, and its symbolic and hard links.
 *
 * <p>Each file is the old or the new one at any moment. The exception are files with hard links and files whose owner this user
 * may not set: they are written in place, since another file in their stead would part them from their links or their owner.
 */
final class SourceWriter {
    /** The beginning of the names of what is beside the sources while they are written. */
    static final String PREFIX = ".qualis-format-";

    /** What earlier versions left when they were killed. */
    private static final String LEFT_BEFORE = "\\.\\d+\\.qualis-format";

    private SourceWriter() {}

    /** Removes what killed runs have left in the folders of these files; what another process is using stays. */
    static void tidy(List<SourceFile> files) throws IOException {
        for (Path folder : folders(files)) {
            boolean litter = false;
            try (var entries = Files.newDirectoryStream(folder, ".*")) {
                for (Path entry : entries) {
                    String name = entry.getFileName().toString();
                    litter |= name.startsWith(PREFIX);
                    if (name.matches(LEFT_BEFORE)) {
                        Files.deleteIfExists(entry);
                    }
                }
            }
            if (litter) {
                Optional<StagingFolder> room = StagingFolder.in(folder, PREFIX);
                if (room.isPresent()) {
                    room.get().close(); // its opening has removed the rest
                }
            }
        }
    }

    private static Set<Path> folders(List<SourceFile> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (SourceFile file : files) {
            folders.add(file.path().toRealPath().getParent());
        }
        return folders;
    }

    /** Nothing where the text was written; else why not. */
    static Optional<Refusal> write(SourceFile file, String text) {
        Path path = file.path();
        try {
            Path target = path.toRealPath();
            if (!Files.isWritable(target)) {
                return Optional.of(new Refusal.NotWritable(path));
            }
            byte[] bytes = file.written(text).getBytes(StandardCharsets.UTF_8);
            Optional<StagingFolder> room = StagingFolder.in(target.getParent(), PREFIX);
            if (room.isEmpty()) {
                return Optional.of(new Refusal.Busy(target.getParent()));
            }
            try (StagingFolder staging = room.get()) {
                return write(file, target, bytes, staging);
            }
        } catch (NoSuchFileException e) {
            return Optional.of(new Refusal.ChangedMeanwhile(path));
        } catch (AccessDeniedException e) {
            return Optional.of(new Refusal.NotWritable(path));
        } catch (IOException e) {
            return Optional.of(new Refusal.WriteFailed(path, FailureText.of(e)));
        }
    }

    private static Optional<Refusal> write(SourceFile file, Path target, byte[] bytes, StagingFolder staging)
            throws IOException {
        Path whole = staging.path().resolve(target.getFileName().toString());
        Files.copy(target, whole, StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(whole, bytes, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        boolean replaceable = isLike(target, whole) && links(target) == 1;
        // As late as can be: what an editor has saved since the file was read is newer than our text.
        if (!isUnchanged(file)) {
            return Optional.of(new Refusal.ChangedMeanwhile(file.path()));
        }
        if (replaceable) {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            writeInPlace(target, bytes);
        }
        return Optional.empty();
    }

    private static boolean isUnchanged(SourceFile file) {
        return SourceText.read(file.path(), file.name()) instanceof Outcome.Done<SourceFile>(SourceFile now)
                && now.equals(file);
    }

    private static boolean isLike(Path file, Path copy) throws IOException {
        return attributes(file).equals(attributes(copy));
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix ? Files.readAttributes(file, "unix:uid,gid,mode") : Map.of();
    }

    private static int links(Path file) throws IOException {
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix ? ((Number) Files.getAttribute(file, "unix:nlink")).intValue() : 1;
    }

    /** The new text goes over the old one before the file is shortened, so that it is never empty. */
    private static void writeInPlace(Path target, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.truncate(bytes.length);
        }
    }
}
