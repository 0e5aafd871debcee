package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one place that writes results: a map of relative path to bytes becomes a folder.
 *
 * <p>Every file is written whole in a staging folder first. A folder that is not there yet then appears in one step; in one that is,
 * each file changes in one step. Whenever the process is killed, every file is either the old one or the new one, and the list of what
 * is ours ({@link OutputManifest}) names at least all of it, so that the next run cleans up.
 */
public final class OutputFolder {
    private final Path given;
    private final Path folder;
    private final String content;
    private final boolean force;

    /**
     * @param content one word for what is written; a folder with one content is not taken for another
     * @param folder where to write, made where it is missing
     * @param force whether a folder with files of others is written into, and such files are replaced where they are in the way;
     *     even so nothing of others is deleted
     */
    public OutputFolder(String content, Path folder, boolean force) {
        this.content = content;
        this.given = folder;
        this.folder = Files.isDirectory(folder)
                ? folder.toAbsolutePath()
                : folder.toAbsolutePath().normalize();
        this.force = force;
    }

    /**
     * What a run changed.
     *
     * @param written how many files are new or have other bytes than before
     * @param unchanged how many had the right bytes already
     * @param removed how many of the previous run were stale
     * @param kept files of the previous run that are stale but were changed by somebody since, and so were left
     */
    public record Written(Path folder, int written, int unchanged, int removed, List<String> kept) {}

    /** Whether a folder holds what Qualis wrote. */
    public static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(OutputManifest.FILE), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes the folder hold these files and none of ours besides.
     *
     * @param files relative path with {@code /} to bytes
     */
    public Outcome<Written> write(SortedMap<String, byte[]> files, Progress progress) {
        for (String name : files.keySet()) {
            if (!OutputName.isSafe(name)) {
                return Outcome.refused(new Refusal.OutsideFolder(given, name));
            }
        }
        try {
            if (Files.isDirectory(folder)) {
                return update(files, progress);
            }
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    ? Outcome.refused(new Refusal.Occupied(given))
                    : create(files, progress);
        } catch (InvalidPathException e) {
            return Outcome.refused(new Refusal.UnencodableName(given, e.getInput()));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotWritable(given));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.WriteFailed(given, FailureText.of(e)));
        }
    }

    private Outcome<Written> create(SortedMap<String, byte[]> files, Progress progress) throws IOException {
        Path parent = folder.getParent();
        Files.createDirectories(parent);
        Optional<StagingFolder> room = StagingFolder.in(
                parent, StagingFolder.prefix(folder.getFileName().toString()));
        if (room.isEmpty()) {
            return Outcome.refused(new Refusal.Busy(given));
        }
        try (StagingFolder staging = room.get()) {
            staging.write(files, progress);
            staging.put(OutputManifest.FILE, OutputManifest.of(content, files).bytes(), staging.path());
            staging.become(folder);
        }
        return Outcome.done(new Written(given, files.size(), 0, 0, List.of()));
    }

    private Outcome<Written> update(SortedMap<String, byte[]> files, Progress progress) throws IOException {
        boolean ours = isOurs(folder);
        if (!ours && !force && !onlyStaging()) {
            return Outcome.refused(new Refusal.ForeignFolder(given));
        }
        OutputManifest before = ours ? OutputManifest.read(folder) : OutputManifest.empty(content);
        if (!before.content().equals(content) && !force) {
            return Outcome.refused(new Refusal.OtherContent(given, before.content()));
        }
        Optional<StagingFolder> room = StagingFolder.in(folder, StagingFolder.SUFFIX);
        if (room.isEmpty()) {
            return Outcome.refused(new Refusal.Busy(given));
        }
        try (StagingFolder staging = room.get()) {
            return change(files, before, staging, progress);
        }
    }

    private Outcome<Written> change(
            SortedMap<String, byte[]> files, OutputManifest before, StagingFolder staging, Progress progress)
            throws IOException {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            switch (standing(file.getKey(), file.getValue(), before)) {
                case Refused<Boolean>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Done<Boolean>(Boolean same) -> {
                    if (!same) {
                        changed.put(file.getKey(), file.getValue());
                    }
                }
            }
        }
        StaleFiles stale = change(changed, before, OutputManifest.of(content, files), staging, progress);
        return Outcome.done(
                new Written(given, changed.size(), files.size() - changed.size(), stale.removed(), stale.kept()));
    }

    /** The list names old and new while both may be there. */
    private StaleFiles change(
            SortedMap<String, byte[]> changed,
            OutputManifest before,
            OutputManifest after,
            StagingFolder staging,
            Progress progress)
            throws IOException {
        staging.write(changed, progress);
        staging.put(OutputManifest.FILE, after.with(before).bytes(), folder);
        for (String name : changed.keySet()) {
            staging.move(name, folder);
        }
        StaleFiles stale = StaleFiles.remove(folder, before.without(after));
        staging.put(OutputManifest.FILE, after.bytes(), folder);
        return stale;
    }

    /** Whether the file is there with these bytes; refuses where something of others is in the way. */
    private Outcome<Boolean> standing(String name, byte[] bytes, OutputManifest before) throws IOException {
        Path target = folder.resolve(name);
        for (Path part = target.getParent(); !part.equals(folder); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return Outcome.refused(new Refusal.OutsideFolder(given, name));
            }
            if (Files.exists(part) && !Files.isDirectory(part)) {
                return Outcome.refused(new Refusal.Occupied(shown(part)));
            }
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.done(false);
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.refused(new Refusal.Occupied(shown(target)));
        }
        boolean same = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
        return same || force || before.digests().containsKey(name)
                ? Outcome.done(same)
                : Outcome.refused(new Refusal.Occupied(shown(target)));
    }

    private Path shown(Path path) {
        return given.resolve(folder.relativize(path));
    }

    /** Whether nothing is in the folder but what a killed run may have left. */
    private boolean onlyStaging() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().startsWith(StagingFolder.SUFFIX));
        }
    }
}
