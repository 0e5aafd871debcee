package dev.qualis.scene;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which layout a diagram asks for.
 *
 * @param algorithm an ELK algorithm id; empty leaves the choice to the layout
 * @param options ELK option ids with their values as text, such as {@code org.eclipse.elk.direction=DOWN}
 */
public record LayoutChoice(String algorithm, Map<String, String> options) {
    public static final LayoutChoice AUTOMATIC = new LayoutChoice("", Map.of());

    public LayoutChoice {
        Objects.requireNonNull(algorithm);
        options = java.util.Collections.unmodifiableMap(new TreeMap<>(options));
    }
}
