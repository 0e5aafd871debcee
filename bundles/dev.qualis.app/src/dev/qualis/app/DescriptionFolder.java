package dev.qualis.app;

import dev.qualis.viewpoint.description.DescriptionFinder;
import dev.qualis.viewpoint.description.DescriptionSource;
import dev.qualis.viewpoint.description.MetamodelReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the descriptions to which others refer: among those that were given, in the same project, in projects beside it, and by
 * its name in the same folder. An address that leads elsewhere finds nothing.
 */
final class DescriptionFolder implements DescriptionFinder {
    private static final String ENDING = ".odesign";
    private static final int DEEPEST = 4;
    private static final int MOST = 50;
    private static final long LARGEST = 64L << 20;

    private final List<Path> given;
    private final Path folder;

    /** @param given the files that were given, one at least */
    DescriptionFolder(List<Path> given) {
        this.given =
                given.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.folder = this.given.getFirst().getParent();
    }

    /** The given files, each by its name, or by its way from the first one where that is in another folder. */
    List<DescriptionSource> sources() {
        return given.stream().map(this::source).toList();
    }

    /** The files of metamodels that the descriptions name, as far as they lie beside these or beside a model. */
    List<Path> metamodels(List<MetamodelReference> named, Path model) {
        List<Path> folders = Stream.concat(given.stream(), Stream.of(model.toAbsolutePath()))
                .map(Path::getParent)
                .toList();
        return new NamedMetamodels(folders).find(named, folder);
    }

    /** The given file that has a name among {@link #sources}. */
    Path file(String name) {
        return given.stream()
                .filter(file -> source(file).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DescriptionSource source(Path file) {
        boolean together = file.getRoot().equals(folder.getRoot());
        String name = (together ? folder.relativize(file) : file.getFileName())
                .toString()
                .replace('\\', '/');
        return new DescriptionSource(name, () -> {
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
            }
            return Files.newInputStream(file);
        });
    }

    @Override
    public Optional<DescriptionSource> find(String from, String address) {
        try {
            Path place = place(folder.resolve(from).normalize(), address);
            String name = place.getFileName().toString();
            Optional<Path> same = given.stream().filter(place::equals).findFirst();
            return same.or(() ->
                            given.stream().filter(file -> file.endsWith(name)).findFirst())
                    .or(() -> Optional.of(place).filter(this::isReadable))
                    .or(() -> Optional.of(folder.resolve(name)).filter(this::isReadable))
                    .map(this::source);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where the file would be that is meant, be it there or not. */
    private Path place(Path from, String address) {
        String inside = decoded(address.replaceFirst("^platform:/(plugin|resource)/", ""));
        return inside.length() < decoded(address).length()
                ? ProjectFolders.around(folder).resolve(inside).normalize()
                : from.resolveSibling(inside).normalize();
    }

    private static String decoded(String address) {
        return org.eclipse.emf.common.util.URI.decode(address);
    }

    /** Whether a file is a description in the first one's project, in one beside it, or, where there is no project, in its folder. */
    private boolean isReadable(Path file) {
        if (!file.toString().endsWith(ENDING) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            Path real = file.toRealPath();
            Path around = ProjectFolders.around(folder).toRealPath();
            boolean besides = real.startsWith(around)
                    && ProjectFolders.isProject(
                            around.resolve(around.relativize(real).subpath(0, 1)));
            return besides || real.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public List<DescriptionSource> ofPlugin(String plugin) {
        List<Path> found = new ArrayList<>();
        if (!plugin.isEmpty()
                && plugin.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':')
                && !plugin.startsWith(".")) {
            Path project = ProjectFolders.around(folder).resolve(plugin);
            if (ProjectFolders.isProject(project)) {
                try (Stream<Path> files = Files.walk(project, DEEPEST)) {
                    files.filter(this::isReadable).sorted().limit(MOST).forEach(found::add);
                } catch (IOException e) {
                    return List.of();
                }
            }
        }
        return found.stream().map(this::source).toList();
    }
}
