package dev.qualis.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Finds the pictures that somebody's description names, such as {@code /project/icons/x.svg}: in the project that the description
 * is in, in a project beside that one, or in the description's own folder. A path that leads elsewhere, a file that is no picture, is too
 * large or would need other files is none.
 */
final class PictureFiles {
    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");
    private static final int HIGHEST = 8;
    private static final long LARGEST = 4L << 20;
    private static final long MOST_DOTS = 16_000_000;

    private final List<Path> folders;
    private final Map<String, Optional<String>> found = new HashMap<>();

    /** @param odesigns the files of the description */
    PictureFiles(List<Path> odesigns) {
        folders = odesigns.stream()
                .map(odesign -> odesign.toAbsolutePath().normalize().getParent())
                .distinct()
                .toList();
    }

    /** The picture as a {@code data:} address. */
    Optional<String> data(String path) {
        return found.computeIfAbsent(path, this::read);
    }

    private Optional<String> read(String path) {
        String inside = path.replaceFirst("^platform:/(plugin|resource)", "").replaceFirst("^/+", "");
        String type = TYPES.get(inside.substring(inside.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        boolean plain = type != null
                && inside.chars().noneMatch(letter -> letter == '\\' || letter == ':' || letter < ' ')
                && Stream.of(inside.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
        if (!plain) {
            return Optional.empty();
        }
        try {
            for (Path folder : folders) {
                for (Place place : places(folder, inside)) {
                    if (isInside(place)) {
                        return content(place.file(), type);
                    }
                }
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A file, and the folder that it must not leave, be it by links. */
    private record Place(Path file, Path within) {}

    private static List<Place> places(Path folder, String inside) {
        int slash = inside.indexOf('/');
        String project = slash < 0 ? "" : inside.substring(0, slash);
        String rest = inside.substring(slash + 1);
        List<Place> places = new ArrayList<>();
        Path at = folder;
        for (int i = 0; i < HIGHEST && at != null && at.getFileName() != null; i++, at = at.getParent()) {
            boolean isProject = ProjectFolders.isProject(at);
            if (at.getFileName().toString().equals(project)) {
                places.add(new Place(at.resolve(rest), at));
            }
            if (i == 0 || isProject) {
                places.add(new Place(at.resolve(inside), at));
                places.add(new Place(at.resolve(rest), at));
            }
            if (isProject) {
                Path beside = at.resolveSibling(project);
                if (!project.isEmpty() && ProjectFolders.isProject(beside)) {
                    places.add(new Place(beside.resolve(rest), beside));
                }
                break;
            }
        }
        return places;
    }

    private static boolean isInside(Place place) throws IOException {
        return Files.isRegularFile(place.file())
                && Files.size(place.file()) <= LARGEST
                && place.file().toRealPath().startsWith(place.within().toRealPath());
    }

    private static Optional<String> content(Path file, String type) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean sound = type.endsWith("xml") ? isDrawing(bytes) : hasFewDots(bytes);
        return sound
                ? Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes))
                : Optional.empty();
    }

    private static boolean isDrawing(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("<svg") && !text.contains("<!ENTITY");
    }

    private static boolean hasFewDots(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
            } finally {
                reader.dispose();
            }
        }
    }
}
