package dev.qualis.app;

import dev.qualis.viewpoint.description.MetamodelReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/**
 * Finds the files of the metamodels that a description names, where nobody has given one: by their addresses in the projects beside it, by
 * their names or their name spaces in the folders of the description and of the model.
 */
final class NamedMetamodels {
    private static final int MOST = 200;
    private static final int HEAD = 64 << 10;

    private final List<Path> folders;

    /** @param folders of descriptions and model */
    NamedMetamodels(List<Path> folders) {
        this.folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** @param first the folder to which the names of the descriptions are relative */
    List<Path> find(List<MetamodelReference> named, Path first) {
        Set<Path> found = new LinkedHashSet<>();
        for (MetamodelReference reference : named) {
            String address = URI.createURI(reference.address()).trimFragment().toString();
            (address.endsWith(".ecore")
                            ? file(first.resolve(reference.file()).normalize(), address)
                            : ofNameSpace(address))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Path> file(Path description, String address) {
        URI uri = URI.createURI(address);
        List<Path> places = new ArrayList<>(List.of(ProjectFolders.beside(description, uri)));
        try {
            if (uri.isRelative()) {
                Path place = description.resolveSibling(URI.decode(address)).normalize();
                if (place.startsWith(ProjectFolders.of(description.getParent()))) {
                    places.add(place);
                }
            }
            folders.forEach(folder -> places.add(folder.resolve(URI.decode(uri.lastSegment()))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return places.stream().filter(Files::isRegularFile).findFirst();
    }

    private Optional<Path> ofNameSpace(String nameSpace) {
        String declared = "nsURI=\"" + nameSpace + "\"";
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> found = files.filter(file -> file.toString().endsWith(".ecore"))
                        .sorted()
                        .limit(MOST)
                        .filter(file -> head(file).contains(declared))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
