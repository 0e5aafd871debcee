package dev.qualis.app.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run has found so far, a file a project, each whole or not there: a run that was stopped goes on from here. */
final class PortfolioWork {
    private final Path folder;

    PortfolioWork(Path folder) {
        this.folder = folder;
    }

    /** What was found of a project whose texts were these; nothing where it has to be judged. */
    Optional<ProjectScores> find(String name, String fingerprint) {
        return find(name).filter(found -> found.fingerprint().equals(fingerprint));
    }

    Optional<ProjectScores> find(String name) {
        try {
            return Optional.of(ProjectScores.read(Files.readAllLines(file(name), StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException absentOrBroken) {
            return Optional.empty();
        }
    }

    void keep(String name, ProjectScores scores) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "w", ".tmp");
        Files.writeString(temporary, scores.written());
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String name) {
        MessageDigest digest = digest();
        String hash = HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".txt");
    }

    /** Of the names and bytes of the texts of a project. */
    static String fingerprint(Path project, String version) throws IOException {
        MessageDigest digest = digest();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        List<Path> files;
        if (Files.isDirectory(project)) {
            try (Stream<Path> all = Files.walk(project)) {
                files = all.filter(file -> file.toString().endsWith(".qms"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
            }
        } else {
            files = Files.isRegularFile(project) ? List.of(project) : List.of();
        }
        for (Path file : files) {
            digest.update(project.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
