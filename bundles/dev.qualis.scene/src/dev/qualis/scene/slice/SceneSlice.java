package dev.qualis.scene.slice;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import java.util.Optional;
import java.util.function.Predicate;

/** The part of a picture that tells about some elements: what stands for them, and what that needs to be understood. */
public final class SceneSlice {
    private SceneSlice() {}

    /**
     * Cuts a picture down to some elements.
     *
     * @param chosen which elements the slice is about
     * @param subject what people call them, to be added to the title
     * @return nothing where the picture does not show them, or is a chart, which has no parts
     */
    public static Optional<Scene> of(Scene scene, Predicate<SemanticElement> chosen, String subject) {
        Predicate<SemanticElement> real = element -> !element.id().isEmpty() && chosen.test(element);
        return switch (scene) {
            case DiagramScene diagram -> DiagramSlice.of(diagram, real, subject).map(Scene.class::cast);
            case TableScene table -> TableSlice.of(table, real, subject).map(Scene.class::cast);
            case TreeScene tree -> TreeSlice.of(tree, real, subject).map(Scene.class::cast);
            case ChartScene chart -> Optional.empty();
        };
    }

    /** The title of a slice: that of the whole and what the slice is about. */
    static String title(String whole, String subject, String language) {
        return language.startsWith("zh") ? whole + "（" + subject + "）" : whole + " – " + subject;
    }
}
