package dev.qualis.design;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.check.Finding;
import dev.qualis.scene.check.SceneCheck;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;

/** Places pictures as they are drawn and looks for what overlaps, is clipped or runs out of its box. */
final class Flaws {
    private final TextMeasure measure = new TextMeasure();

    List<Finding> of(Scene scene) {
        return switch (scene) {
            case DiagramScene diagram -> SceneCheck.of(new DiagramLayout(measure).place(diagram), measure);
            case TableScene table -> SceneCheck.of(new TableLayout(measure).place(table), measure);
            case TreeScene tree -> SceneCheck.of(new TreeLayout(measure).place(tree), measure);
            case ChartScene chart -> throw new AssertionError("no viewpoint makes charts");
        };
    }
}
