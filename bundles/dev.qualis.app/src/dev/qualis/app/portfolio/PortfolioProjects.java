package dev.qualis.app.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The projects below some paths: a {@code .qms} file, a folder that holds such files, else each folder in it. Symbolic links are not followed. */
final class PortfolioProjects {
    private static final String EXTENSION = ".qms";
    private static final int DEEPEST = 8;

    private PortfolioProjects() {}

    /** The projects by their names in the tables: paths as they were given, with {@code /}. */
    static SortedMap<String, Path> below(List<Path> paths) throws IOException {
        SortedMap<String, Path> projects = new TreeMap<>();
        for (Path path : paths) {
            add(path, 0, projects);
        }
        return projects;
    }

    private static void add(Path path, int depth, SortedMap<String, Path> projects) throws IOException {
        if (!Files.isDirectory(path)) {
            projects.put(name(path), path);
            return;
        }
        List<Path> entries;
        try (Stream<Path> all = Files.list(path)) {
            entries = all.sorted().toList();
        }
        if (entries.stream().anyMatch(entry -> entry.toString().endsWith(EXTENSION))) {
            projects.put(name(path), path);
        } else if (depth < DEEPEST) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && !entry.getFileName().toString().startsWith(".")) {
                    add(entry, depth + 1, projects);
                }
            }
        }
    }

    private static String name(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }
}
