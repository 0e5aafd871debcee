package dev.qualis.scene.layout;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.text.TextMeasure;

/** Gives every part of a scene of any kind its place. */
public final class SceneLayout {
    private final TextMeasure measure;

    public SceneLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** The scene with every part in its place; the same for the same scene. */
    public PlacedScene place(Scene scene) {
        return switch (scene) {
            case DiagramScene diagram -> new DiagramLayout(measure).place(diagram);
            case TableScene table -> new TableLayout(measure).place(table);
            case TreeScene tree -> new TreeLayout(measure).place(tree);
            case ChartScene chart -> new PlacedChart(chart);
        };
    }
}
