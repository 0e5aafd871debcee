package dev.qualis.scene.paint;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The label at the end of a spoke of a radar, placed from the centre; the share stands below the text. */
final class SpokeLabel {
    private static final double UPRIGHT = 0.02;
    private static final double GAP = 3;

    private final List<String> lines;
    private final String share;
    private final Alignment alignment;
    private final double x;
    private final double textHeight;
    private final double height;
    private final boolean upper;
    private double top;

    SpokeLabel(List<String> lines, String share, double angle, double radius, ChartText text) {
        this.lines = lines;
        this.share = share;
        this.alignment = alignment(angle);
        this.x = radius * Math.cos(angle);
        this.textHeight = TextBlock.height(lines.size(), text.normal());
        this.height = textHeight + TextBlock.height(1, text.strong());
        this.upper = Math.sin(angle) < 0;
        this.top = radius * Math.sin(angle) - height / 2 + Math.sin(angle) * height / 2;
    }

    /** Text at the upper and the lower end stands in the middle, text at the sides away from the centre. */
    static Alignment alignment(double angle) {
        double sideways = Math.cos(angle);
        return Math.abs(sideways) < UPRIGHT ? Alignment.CENTER : sideways > 0 ? Alignment.LEFT : Alignment.RIGHT;
    }

    /** Moves labels of a side away from its middle until none lies on another. */
    static void spread(List<SpokeLabel> labels) {
        for (Alignment side : List.of(Alignment.LEFT, Alignment.RIGHT)) {
            List<SpokeLabel> sorted = labels.stream()
                    .filter(label -> label.alignment == side)
                    .sorted(Comparator.comparingDouble(label -> label.top))
                    .toList();
            List<SpokeLabel> lower =
                    sorted.stream().filter(label -> !label.upper).toList();
            for (int i = 1; i < lower.size(); i++) {
                lower.get(i).top = Math.max(lower.get(i).top, lower.get(i - 1).bottom() + GAP);
            }
            List<SpokeLabel> upper =
                    new ArrayList<>(sorted.stream().filter(label -> label.upper).toList());
            double limit = lower.isEmpty() ? Double.MAX_VALUE : lower.getFirst().top;
            for (SpokeLabel label : upper.reversed()) {
                label.top = Math.min(label.top, limit - GAP - label.height);
                limit = label.top;
            }
        }
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + height;
    }

    void paint(ChartText text, double centerX, double centerY, List<Mark> marks) {
        marks.add(text.words(lines, text.normal(), centerX + x, centerY + top, alignment));
        if (!share.isEmpty()) {
            marks.add(text.words(List.of(share), text.strong(), centerX + x, centerY + top + textHeight, alignment));
        }
    }
}
