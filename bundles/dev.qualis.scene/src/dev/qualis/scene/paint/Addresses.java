package dev.qualis.scene.paint;

import java.util.Locale;

/** Which addresses a picture may lead to. */
public final class Addresses {
    private Addresses() {}

    /** Relative addresses, fragments, http(s) and mailto only: a model must not bring a script into a document. */
    public static boolean isHarmless(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        boolean hasScheme =
                colon >= 0 && lower.substring(0, colon).chars().allMatch(c -> c != '/' && c != '#' && c != '?');
        return !hasScheme || lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    }
}
