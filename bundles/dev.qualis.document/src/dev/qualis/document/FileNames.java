package dev.qualis.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Makes of any names file names that every system takes, that are short, and that differ even where upper and lower case are one.
 *
 * <p>A name that is one already stays as it is. The same names in the same order give the same file names.
 */
public final class FileNames {
    /** In bytes of UTF-8, without an extension; encrypted file systems take 143 bytes in all. */
    public static final int LONGEST = 120;

    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final int DIGEST_LENGTH = 8;

    /** Names that Windows keeps for devices, with any extension. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Set<String> used = new HashSet<>();

    /** The file name, without an extension, of the next thing of this name. */
    public String of(String name) {
        String safe = safe(name);
        String result = safe;
        for (int i = 2; !used.add(folded(result)); i++) {
            result = safe + "-" + i;
        }
        return result;
    }

    /** Whether Windows keeps this name, with or without an extension, for a device. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICES.contains(
                (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT));
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> safe.appendCodePoint(isAllowed(c) ? c : '_'));
        // Neither hidden, nor what Windows drops from the end.
        if (!safe.isEmpty() && (safe.charAt(0) == '.' || safe.charAt(0) == ' ')) {
            safe.setCharAt(0, '_');
        }
        int last = safe.length() - 1;
        if (last >= 0 && (safe.charAt(last) == '.' || safe.charAt(last) == ' ')) {
            safe.setCharAt(last, '_');
        }
        if (safe.isEmpty()) {
            return "unnamed";
        }
        String result = isDevice(safe.toString()) ? "_" + safe : safe.toString();
        return size(result) <= LONGEST ? result : shortened(result, digest(name));
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(c) < 0;
        };
    }

    /** The beginning, and the digest that tells it from others that begin alike. */
    private static String shortened(String name, String digest) {
        StringBuilder start = new StringBuilder();
        int room = LONGEST - digest.length() - 1;
        for (int i = 0; i < name.length(); ) {
            String next = Character.toString(name.codePointAt(i));
            room -= size(next);
            if (room < 0) {
                break;
            }
            start.append(next);
            i += next.length();
        }
        return start + "-" + digest;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String digest(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
