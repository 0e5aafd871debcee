package dev.qualis.workbench.draft;

import dev.qualis.dsl.ui.check.ProjectTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

/**
 * Keeps what has been typed and not saved in a folder, one file for each text, so that it is there again when the program ends
 * without being asked to.
 */
final class Drafts {
    private static final String END = ".draft";

    private final Path folder;

    Drafts(Path folder) {
        this.folder = folder;
    }

    /**
     * A text that was not saved.
     *
     * @param file its full path in the workspace
     */
    record Draft(IPath file, String text) {}

    /** Makes the drafts that are kept those given; what has been saved since is no draft any more. */
    void keep(Map<IFile, String> unsaved) throws IOException {
        Map<Path, String> wanted = new LinkedHashMap<>();
        unsaved.forEach((file, text) -> wanted.put(path(file.getFullPath()), file.getFullPath() + "\n" + text));
        for (Path old : files()) {
            if (!wanted.containsKey(old)) {
                Files.deleteIfExists(old);
            }
        }
        for (Map.Entry<Path, String> draft : wanted.entrySet()) {
            Files.createDirectories(folder);
            // Written beside and then moved: a program that ends halfway leaves the draft from before.
            Path part = draft.getKey().resolveSibling(draft.getKey().getFileName() + ".part");
            Files.writeString(part, draft.getValue());
            Files.move(part, draft.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What is kept. */
    List<Draft> kept() throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Path file : files()) {
            String content = Files.readString(file);
            int line = content.indexOf('\n');
            if (line > 0) {
                drafts.add(
                        new Draft(IPath.fromPortableString(content.substring(0, line)), content.substring(line + 1)));
            }
        }
        return drafts;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(END))
                    .sorted()
                    .toList();
        }
    }

    private Path path(IPath file) {
        byte[] name = file.toPortableString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(UUID.nameUUIDFromBytes(name) + END);
    }

    /** The text of a file where it is one of ours and what is kept of it differs from what is saved. */
    static Optional<Draft> lost(Draft draft, IFile file) throws org.eclipse.core.runtime.CoreException {
        return file.exists() && ProjectTexts.isQms(file) && !file.readString().equals(draft.text())
                ? Optional.of(draft)
                : Optional.empty();
    }
}
