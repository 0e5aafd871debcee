package dev.qualis.server.project;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** A folder of files, as they are on the disk or, where an editor has them open, as they are there. */
public final class ServedProject {

    /** How names of files of the language end. */
    public static final String EXTENSION = ".qms";

    /** The mark of a folder that Qualis wrote results into: no sources. */
    private static final String OUTPUT = ".qualis-output";

    private static final int DEEPEST = 40;
    private static final int MOST_FILES = 20_000;

    /** Whoever opens one file of a home folder does not wait for all that is in it. */
    private static final int MOST_VISITED = 200_000;

    private final Path folder;
    private final Set<URI> open = new HashSet<>();
    private volatile Snapshot snapshot;

    ServedProject(Path folder, Workspace workspace) {
        this.folder = folder;
        this.snapshot = workspace.of(texts(folder));
    }

    /** The project as it is now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Whether an editor has a file open. */
    public boolean isOpen(URI uri) {
        return open.contains(uri);
    }

    /** From now on what the editor says counts. */
    public synchronized void open(URI uri, String text) {
        open.add(uri);
        snapshot = snapshot.with(uri, text);
    }

    /** The editor says something else. */
    public synchronized void change(URI uri, String text) {
        snapshot = snapshot.with(uri, text);
    }

    /** From now on what is on the disk counts. */
    public synchronized void close(URI uri) {
        open.remove(uri);
        reload(uri);
    }

    /** A file was made, changed or deleted outside. */
    public synchronized void reload(URI uri) {
        if (!open.contains(uri)) {
            String text = read(Path.of(java.net.URI.create(uri.toString())));
            snapshot = text == null ? snapshot.without(uri) : snapshot.with(uri, text);
        }
    }

    private static Map<URI, String> texts(Path folder) {
        Map<URI, String> texts = new HashMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                        private int visited;

                        @Override
                        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                            boolean hidden = each.getFileName() != null
                                    && each.getFileName().toString().startsWith(".");
                            return !each.equals(folder) && (hidden || Files.exists(each.resolve(OUTPUT)))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (file.toString().endsWith(EXTENSION)) {
                                String text = read(file);
                                if (text != null) {
                                    texts.put(uri(file), text);
                                }
                            }
                            return texts.size() < MOST_FILES && ++visited < MOST_VISITED
                                    ? FileVisitResult.CONTINUE
                                    : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            // what cannot be read is no file of the project; an editor that opens it says so itself
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** The address of a file. */
    public static URI uri(Path file) {
        return URI.createURI(file.toUri().toString());
    }
}
