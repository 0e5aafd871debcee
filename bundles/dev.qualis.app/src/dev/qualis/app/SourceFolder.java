package dev.qualis.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the model files of a folder and of all folders in it, in an order that depends on names only.
 *
 * <p>Hidden folders are left out; no model hides in a folder that Qualis wrote into. Symbolic links are followed; a file reached twice counts once.
 */
final class SourceFolder {
    static final String EXTENSION = ".qms";

    private final Set<Path> above = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> found = new ArrayList<>();
    private Path at;

    private SourceFolder(Path folder) {
        at = folder;
    }

    static Outcome<List<Path>> files(Path folder) {
        SourceFolder search = new SourceFolder(folder);
        try {
            search.visit(folder);
        } catch (FileSystemLoopException e) {
            return Outcome.refused(new Refusal.LinkLoop(search.at));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotReadable(search.at));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.ReadFailed(search.at, FailureText.of(e)));
        }
        return search.found.isEmpty()
                ? Outcome.refused(new Refusal.Empty(folder))
                : Outcome.done(List.copyOf(search.found));
    }

    private void visit(Path folder) throws IOException {
        at = folder;
        if (!Readability.of(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        Path real = folder.toRealPath();
        if (!above.add(real)) {
            throw new FileSystemLoopException(folder.toString());
        }
        for (Path entry : sorted(folder)) {
            at = entry;
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (!name.startsWith(".")) {
                    visit(entry);
                }
            } else if (name.endsWith(EXTENSION) && !name.startsWith(".")) {
                add(entry);
            } else if (SymbolicLinks.isEndless(entry)) {
                throw new FileSystemLoopException(entry.toString());
            }
        }
        above.remove(real);
    }

    private void add(Path file) throws IOException {
        if (SymbolicLinks.isEndless(file)) {
            throw new FileSystemLoopException(file.toString());
        }
        // A dangling link is kept: reading it says what is missing.
        if (!Files.exists(file) || seen.add(file.toRealPath())) {
            found.add(file);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }
}
