package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The styles of a file as they would be with other values: whatever a style may say can be changed. */
public final class StyleVariants {
    private final References references;
    private final Map<String, XmiElement> sources = new HashMap<>();

    /**
     * A style with other values.
     *
     * @param problems what of the values is not understood
     */
    public record Variant<S>(S style, List<Problem> problems) {}

    StyleVariants(References references) {
        this.references = references;
    }

    /** Keeps a style, so that it can be read again. */
    void keep(XmiElement style) {
        sources.putIfAbsent(style.path(), style);
    }

    public Variant<NodeStyleDescription> node(String path, List<StyleChange> changes) {
        return read(path, changes, StyleReader::node);
    }

    public Variant<EdgeStyleDescription> edge(String path, List<StyleChange> changes) {
        return read(path, changes, StyleReader::edge);
    }

    private <S> Variant<S> read(String path, List<StyleChange> changes, BiFunction<StyleReader, XmiElement, S> reader) {
        Problems problems = new Problems();
        StyleReader styles =
                new StyleReader(new ColorReader(references, problems), problems, new StyleVariants(references));
        S style = reader.apply(styles, sources.get(path).changed(changes));
        return new Variant<>(style, problems.found());
    }
}
