package dev.qualis.app;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import java.util.Objects;

/**
 * A diagram, a table, a tree or a chart of a project in one language.
 *
 * @param id its name, unique among the drawings of a run and fit for a file
 * @param kind name of its description, the same in every project
 * @param scene what is on it, not laid out
 */
public record Drawing(String id, String kind, Scene scene) {
    public Drawing {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(scene);
    }

    /** Whether there is nothing to see on it. */
    public boolean isEmpty() {
        return switch (scene) {
            case DiagramScene diagram -> diagram.nodes().isEmpty();
            case TableScene table -> table.rows().isEmpty() || table.columns().isEmpty();
            case TreeScene tree -> tree.items().isEmpty();
            case ChartScene chart -> chart.isEmpty();
        };
    }

    public String title() {
        return scene.head().title();
    }
}
