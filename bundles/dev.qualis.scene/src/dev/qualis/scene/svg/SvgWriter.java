package dev.qualis.scene.svg;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.text.TextMeasure;

/**
 * Writes pictures as SVG 1.1 with text as text: responsive, accessible, the same bytes for the same scene.
 *
 * <p>One writer may write any number of pictures, one after the other.
 */
public final class SvgWriter {
    private final TextMeasure measure;

    public SvgWriter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lays out a scene and writes it. */
    public String write(Scene scene, SvgOptions options) {
        return switch (scene) {
            case DiagramScene diagram -> write(new DiagramLayout(measure).place(diagram), options);
            case TableScene table -> write(new TableLayout(measure).place(table), options);
            case TreeScene tree -> write(new TreeLayout(measure).place(tree), options);
        };
    }

    public String write(PlacedDiagram diagram, SvgOptions options) {
        return new DiagramSvg(diagram, options, measure).write();
    }

    public String write(PlacedTable table, SvgOptions options) {
        return new TableSvg(table, options, measure).write();
    }

    public String write(PlacedTree tree, SvgOptions options) {
        return new TreeSvg(tree, options, measure).write();
    }
}
