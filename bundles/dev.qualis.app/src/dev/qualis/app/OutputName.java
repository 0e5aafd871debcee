package dev.qualis.app;

import dev.qualis.document.FileNames;

/** What a path inside an output folder may look like, on any system that will ever unpack it. */
final class OutputName {
    private OutputName() {}

    static boolean isSafe(String name) {
        for (String part : name.split("/", -1)) {
            if (!isSafePart(part)) {
                return false;
            }
        }
        return true;
    }

    /** A part with a leading dot is left to us: the manifest and the staging folder. */
    private static boolean isSafePart(String part) {
        if (part.isEmpty() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")) {
            return false;
        }
        return !FileNames.isDevice(part)
                && part.chars().noneMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
    }
}
