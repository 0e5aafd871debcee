package dev.qualis.viewpoint.description;

import dev.qualis.scene.Color;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads references to colours: of the system, of a palette of the file, fixed, interpolated or computed. */
final class ColorReader {
    private static final Pattern SYSTEM = Pattern.compile("environment:/viewpoint#.*@entries\\[name='([^']+)'\\]");

    /** The red, green and blue of a colour that does not say them. */
    private static final int USUAL = 125;

    private final References references;
    private final Problems problems;

    ColorReader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** The colour a feature points at; {@code otherwise} where the file leaves it open. */
    ColorDescription read(XmiElement owner, String feature, ColorDescription otherwise) {
        List<String> paths = references.paths(owner, feature);
        if (paths.isEmpty()) {
            return otherwise;
        }
        String path = paths.get(0);
        Matcher system = SYSTEM.matcher(path);
        if (system.matches()) {
            Optional<Color> color = SystemColors.find(system.group(1));
            if (color.isPresent()) {
                return new ColorDescription.Fixed(system.group(1), color.get(), true);
            }
        }
        Optional<XmiElement> entry = references.find(owner, path);
        Optional<ColorDescription> color = entry.flatMap(this::entry);
        if (color.isEmpty()) {
            problems.add(
                    owner,
                    Message.of("'{0}' names a colour that is not known: {1}", "“{0}”所指的颜色未知：{1}", feature, path));
        }
        return color.orElse(otherwise);
    }

    static ColorDescription fixed(String name) {
        return new ColorDescription.Fixed(name, SystemColors.find(name).orElseThrow(), true);
    }

    private Optional<ColorDescription> entry(XmiElement entry) {
        String name = entry.get("name");
        return switch (entry.type) {
            case "UserFixedColor" -> Optional.of(new ColorDescription.Fixed(name, rgb(entry), false));
            case "InterpolatedColor" -> Optional.of(interpolated(name, entry));
            case "ComputedColor" ->
                Optional.of(new ColorDescription.Computed(
                        name,
                        Expression.parse(entry.get("red")),
                        Expression.parse(entry.get("green")),
                        Expression.parse(entry.get("blue"))));
            default -> Optional.empty();
        };
    }

    private static Color rgb(XmiElement entry) {
        return new Color(entry.number("red", USUAL), entry.number("green", USUAL), entry.number("blue", USUAL));
    }

    private ColorDescription interpolated(String name, XmiElement entry) {
        List<ColorDescription.Step> steps = new ArrayList<>();
        for (XmiElement step : entry.children("colorSteps")) {
            ColorDescription color = read(step, "associatedColor", fixed("black"));
            if (color instanceof ColorDescription.Fixed fixed) {
                steps.add(new ColorDescription.Step(Expression.parse(step.get("associatedValue")), fixed.color()));
            } else {
                problems.add(
                        step,
                        Message.of("A step of an interpolated colour must be a fixed colour.", "插值颜色的每一级必须是固定颜色。"));
            }
        }
        return new ColorDescription.Interpolated(
                name,
                Expression.parse(entry.get("colorValueComputationExpression", "1")),
                Expression.parse(entry.get("minValueComputationExpression", "0")),
                Expression.parse(entry.get("maxValueComputationExpression", "10")),
                steps);
    }
}
