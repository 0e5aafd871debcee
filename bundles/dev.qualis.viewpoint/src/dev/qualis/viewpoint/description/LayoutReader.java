package dev.qualis.viewpoint.description;

import dev.qualis.scene.LayoutChoice;
import dev.qualis.viewpoint.expression.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads which layout a diagram asks for. */
final class LayoutReader {
    private static final String DIRECTION = "org.eclipse.elk.direction";

    private final Problems problems;

    LayoutReader(Problems problems) {
        this.problems = problems;
    }

    LayoutChoice read(XmiElement element) {
        return switch (element.type) {
            case "CustomLayoutConfiguration" -> custom(element);
            case "CompositeLayout" -> new LayoutChoice("", Map.of(DIRECTION, direction(element.get("direction"))));
            default -> {
                problems.add(
                        element,
                        Message.of(
                                "The layout '{0}' is not supported; a usual one is taken.",
                                "不支持布局“{0}”；改用通常的布局。", element.type));
                yield LayoutChoice.AUTOMATIC;
            }
        };
    }

    private static String direction(String name) {
        return switch (name) {
            case "LeftToRight" -> "RIGHT";
            case "bottomToTop" -> "UP";
            default -> "DOWN";
        };
    }

    private LayoutChoice custom(XmiElement element) {
        Map<String, String> options = new TreeMap<>();
        for (XmiElement option : element.children("layoutOptions")) {
            String id = option.get("id");
            List<String> targets = List.of(option.get("targets", "PARENT").split("\\s+"));
            if (targets.contains("PARENT")) {
                options.put(id, value(option));
            } else {
                problems.add(
                        option,
                        Message.of(
                                "The layout option '{0}' is not for the whole diagram and has no effect.",
                                "布局选项“{0}”不针对整张图，不起作用。", id));
            }
        }
        return new LayoutChoice(element.get("id"), options);
    }

    private static String value(XmiElement option) {
        if (!option.type.startsWith("Enum")) {
            return option.get("value");
        }
        String feature = option.type.equals("EnumSetLayoutOption") ? "values" : "value";
        return String.join(
                " ",
                option.children(feature).stream()
                        .map(literal -> literal.get("name"))
                        .toList());
    }
}
