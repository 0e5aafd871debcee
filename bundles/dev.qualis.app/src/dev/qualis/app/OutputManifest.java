package dev.qualis.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of what Qualis wrote into a folder: a line per file, its SHA-256 and its name.
 *
 * <p>The digest tells a file that is still ours from one that somebody has changed. While a run changes files, a file has two: what it was
 * and what it becomes.
 */
record OutputManifest(String content, SortedMap<String, Set<String>> digests) {
    static final String FILE = ".qualis-output";

    private static final int DIGEST_LENGTH = 64;
    private static final String HEAD = "# Written by Qualis, replaced by its next run: ";

    static OutputManifest empty(String content) {
        return new OutputManifest(content, new TreeMap<>());
    }

    static OutputManifest of(String content, Map<String, byte[]> files) {
        SortedMap<String, Set<String>> result = new TreeMap<>();
        files.forEach((name, bytes) -> result.put(name, Set.of(digest(bytes))));
        return new OutputManifest(content, result);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Reads the list; a line that is no safe name is no file of ours, whoever wrote it. */
    static OutputManifest read(Path folder) throws IOException {
        SortedMap<String, Set<String>> result = new TreeMap<>();
        String text = new String(Files.readAllBytes(folder.resolve(FILE)), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            if (line.indexOf(' ') == DIGEST_LENGTH && OutputName.isSafe(line.substring(DIGEST_LENGTH + 1))) {
                result.computeIfAbsent(line.substring(DIGEST_LENGTH + 1), name -> new TreeSet<>())
                        .add(line.substring(0, DIGEST_LENGTH));
            }
        }
        String content = lines[0].startsWith(HEAD) ? lines[0].substring(HEAD.length()) : "";
        return new OutputManifest(content, result);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append(content).append('\n');
        digests.forEach((name, of) -> of.forEach(
                digest -> text.append(digest).append(' ').append(name).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether these bytes of a file are ones that we wrote. */
    boolean holds(String name, byte[] bytes) {
        return digests.getOrDefault(name, Set.of()).contains(digest(bytes));
    }

    /** Both lists; the content is ours. */
    OutputManifest with(OutputManifest other) {
        SortedMap<String, Set<String>> result = new TreeMap<>(digests);
        other.digests.forEach((name, more) -> result.merge(name, more, (a, b) -> {
            Set<String> both = new TreeSet<>(a);
            both.addAll(b);
            return both;
        }));
        return new OutputManifest(content, result);
    }

    /** This list without the files of another. */
    OutputManifest without(OutputManifest other) {
        SortedMap<String, Set<String>> result = new TreeMap<>(digests);
        result.keySet().removeAll(other.digests.keySet());
        return new OutputManifest(content, result);
    }
}
