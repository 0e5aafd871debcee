package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Identities that need no escaping anywhere: letters, digits, {@code _}, {@code .} and {@code -}, unique even where
 * upper and lower case are the same. An element's identity is its qualified name.
 */
public final class Anchors {

    private final Set<String> used = new HashSet<>();

    String of(NamedElement element) {
        String name = sanitized(element.getName());
        boolean inNamespace = element.eContainer() instanceof QualityModel model && model.getNamespace() != null;
        String namespace = inNamespace ? ((QualityModel) element.eContainer()).getNamespace() : "";
        return unique(namespace.isEmpty() ? name : sanitized(namespace) + "." + name);
    }

    /** The wish itself or, where it is taken, the wish with the first free number. */
    String unique(String wish) {
        String anchor = wish;
        for (int i = 2; !used.add(anchor.toLowerCase(Locale.ROOT)); i++) {
            anchor = wish + "-" + i;
        }
        return anchor;
    }

    /** A name as an identity: characters that are neither letters nor digits are written by their number. */
    public static String sanitized(String name) {
        if (name == null || name.isEmpty()) {
            return "unnamed";
        }
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
                safe.appendCodePoint(c);
            } else {
                safe.append("_x").append(Integer.toHexString(c)).append('_');
            }
        });
        return safe.toString();
    }
}
