package dev.qualis.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes one result into one file, which is the old one or the whole new one at any moment. A file of the same kind is
 * replaced; one whose name says that it is something else, such as a model, only by force.
 */
public final class OutputFile {
    private final Path given;
    private final String extension;
    private final boolean force;

    /**
     * @param given where to write
     * @param extension how the names of such files end, as in {@code .json}
     * @param force whether a file of another name is replaced too
     */
    public OutputFile(Path given, String extension, boolean force) {
        this.given = given;
        this.extension = extension;
        this.force = force;
    }

    /** Writes the file; missing folders on the way to it are made. */
    public Outcome<Path> write(byte[] bytes) {
        try {
            boolean there = Files.exists(given);
            if (there && !Files.isRegularFile(given)) {
                return Outcome.refused(new Refusal.Occupied(given));
            }
            if (there && !force && !hasOurName()) {
                return Outcome.refused(new Refusal.OtherKind(given, extension));
            }
            if (!there && Files.exists(given, LinkOption.NOFOLLOW_LINKS)) { // a link that leads nowhere
                return Outcome.refused(new Refusal.Occupied(given));
            }
            return there && !Files.isWritable(given)
                    ? Outcome.refused(new Refusal.NotWritable(given))
                    : write(there ? given.toRealPath() : given.toAbsolutePath().normalize(), bytes);
        } catch (InvalidPathException e) {
            return Outcome.refused(new Refusal.UnencodableName(given, e.getInput()));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotWritable(given));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.WriteFailed(given, FailureText.of(e)));
        }
    }

    private boolean hasOurName() {
        return given.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private Outcome<Path> write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        String name = file.getFileName().toString();
        Files.createDirectories(folder);
        Optional<StagingFolder> room = StagingFolder.in(folder, StagingFolder.prefix(name));
        if (room.isEmpty()) {
            return Outcome.refused(new Refusal.Busy(given));
        }
        try (StagingFolder staging = room.get()) {
            staging.put(name, bytes, folder);
        }
        return Outcome.done(given);
    }
}
