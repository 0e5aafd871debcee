package dev.qualis.scene.json;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Routing;
import dev.qualis.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What styles are called in Sirius, so that the facts can be compared. */
final class SiriusNames {
    private SiriusNames() {}

    /** Blanks between the formats; empty for plain. */
    static String format(TextStyle style) {
        List<String> formats = new ArrayList<>();
        if (style.bold()) {
            formats.add("bold");
        }
        if (style.italic()) {
            formats.add("italic");
        }
        if (style.underline()) {
            formats.add("underline");
        }
        if (style.struck()) {
            formats.add("strike_through");
        }
        return String.join(" ", formats);
    }

    static String of(LineStyle line) {
        return switch (line) {
            case SOLID -> "solid";
            case DASH -> "dash";
            case DOT -> "dot";
            case DASH_DOT -> "dash_dot";
        };
    }

    static String of(Routing routing) {
        return switch (routing) {
            case STRAIGHT -> "straight";
            case ORTHOGONAL -> "manhattan";
            case TREE -> "tree";
        };
    }

    static String of(Arrow arrow) {
        return switch (arrow) {
            case NONE -> "NoDecoration";
            case IN_OPEN -> "InputArrow";
            case IN_CLOSED -> "InputClosedArrow";
            case IN_FILLED -> "InputFillClosedArrow";
            case OUT_OPEN -> "OutputArrow";
            case OUT_CLOSED -> "OutputClosedArrow";
            case OUT_FILLED -> "OutputFillClosedArrow";
            case DIAMOND -> "Diamond";
            case DIAMOND_FILLED -> "FillDiamond";
            case DOT -> "Dot";
            case CIRCLE_PLUS -> "CirclePlus";
        };
    }
}
