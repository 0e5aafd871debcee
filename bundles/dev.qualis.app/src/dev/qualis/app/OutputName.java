package dev.qualis.app;

import java.util.Locale;
import java.util.Set;

/** What a path inside an output folder may look like, on any system that will ever unpack it. */
final class OutputName {
    /** Names that Windows keeps for devices, with any extension. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

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
        int dot = part.indexOf('.');
        String stem = (dot < 0 ? part : part.substring(0, dot)).toLowerCase(Locale.ROOT);
        return !DEVICES.contains(stem)
                && part.chars().noneMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
    }
}
