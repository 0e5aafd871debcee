package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.PlacedTree.Line;
import dev.qualis.scene.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/** Paints an outline with hairlines from each item to the items below it. */
final class TreePainter {
    private final PlacedTree tree;
    private final Theme theme;

    TreePainter(PlacedTree tree, Theme theme) {
        this.tree = tree;
        this.theme = theme;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Line line : tree.lines()) {
            if (line.parent() >= 0) {
                marks.add(connector(line));
            }
        }
        tree.lines().forEach(line -> marks.add(line(line)));
        return marks;
    }

    private Mark connector(Line line) {
        Rect parent = tree.lines().get(line.parent()).bounds();
        double x = parent.x() + 8;
        Path path = new Path()
                .move(x, parent.bottom() - 2)
                .line(x, line.bounds().centerY())
                .line(line.bounds().x() + 1, line.bounds().centerY());
        return new Mark.Outline(path, Ink.line(theme.hairline(), 1));
    }

    private Mark line(Line line) {
        List<Mark> marks = new ArrayList<>();
        Color background = line.item().background();
        if (background != null && !background.equals(Color.WHITE)) {
            marks.add(new Mark.Box(line.bounds().shrunk(1), 3, Ink.fill(theme.fill(background))));
        }
        if (!line.text().lines().isEmpty()) {
            marks.add(new Mark.Words(theme.shown(line.text()), false));
        }
        return new Mark.Group(line.item().element(), "", marks);
    }
}
