package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.description.ColorDescription;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.LabelCustomization;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.Conditional;
import dev.qualis.viewpoint.description.Styles.LabelStyle;
import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Interpreter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * One run over one representation: evaluates expressions, and turns what fails into warnings that cost no more than the
 * one element.
 */
final class Context {
    final ModelIndex models;
    private final Interpreter interpreter;
    private final ElementIdentity identity;
    private final EvaluationOptions options;
    private final Set<SceneWarning> warnings = new LinkedHashSet<>();
    private final Map<EObject, SemanticElement> identities = new HashMap<>();
    private final Map<String, LegendEntry> legend = new LinkedHashMap<>();
    private final Map<String, List<LabelCustomization>> customizations = new HashMap<>();
    private String representation = "";

    Context(ModelIndex models, Interpreter interpreter, ElementIdentity identity, EvaluationOptions options) {
        this.models = models;
        this.interpreter = interpreter;
        this.identity = identity;
        this.options = options;
    }

    EvaluationOptions options() {
        return options;
    }

    void warn(String path, String message, EObject element) {
        warnings.add(new SceneWarning(path, message, element == null ? SemanticElement.NONE : element(element)));
    }

    SemanticElement element(EObject element) {
        return identities.computeIfAbsent(element, identity::of);
    }

    SceneHead head(Head head, EObject root) {
        return new SceneHead(
                head.name(),
                title(head, root),
                options.language(),
                element(root),
                List.copyOf(legend.values()),
                List.copyOf(warnings));
    }

    void begin(Head head) {
        representation = head.name();
    }

    /** Lets labels be as the layers customize them; the last layer comes first. */
    void customize(List<LabelCustomization> all) {
        for (LabelCustomization customization : all.reversed()) {
            customization
                    .styles()
                    .forEach(style -> customizations
                            .computeIfAbsent(style, path -> new ArrayList<>())
                            .add(customization));
        }
    }

    private String title(Head head, EObject root) {
        String title = text(head.title(), head.path(), root, Map.of());
        return title.isBlank() ? head.label() : title;
    }

    private Object value(Expression expression, String path, EObject self, Map<String, ?> variables) {
        try {
            return interpreter.evaluate(expression, self, variables);
        } catch (EvaluationException e) {
            warn(path, e.getMessage(), self);
            return null;
        }
    }

    String text(Expression expression, String path, EObject self, Map<String, ?> variables) {
        return expression.isBlank() ? "" : Interpreter.toText(value(expression, path, self, variables));
    }

    int integer(Expression expression, String path, EObject self, int otherwise) {
        return expression.isBlank() ? otherwise : Interpreter.toInteger(value(expression, path, self, Map.of()));
    }

    boolean holds(Expression expression, String path, EObject self, Map<String, ?> variables, boolean blank) {
        return expression.isBlank() ? blank : Interpreter.toBoolean(value(expression, path, self, variables));
    }

    List<EObject> elements(Expression expression, String path, EObject self, Map<String, ?> variables) {
        return expression.isBlank() ? List.of() : Interpreter.toElements(value(expression, path, self, variables));
    }

    /** Candidates, then instances of the class, then those the precondition lets through; each element once. */
    List<EObject> select(Selection selection, EObject self, Map<String, ?> variables) {
        List<EObject> candidates = selection.candidates().isBlank()
                ? models.all(selection.domainClass())
                : elements(selection.candidates(), selection.path(), self, variables);
        Map<String, Object> inner = new HashMap<>(variables);
        inner.put("container", self);
        Set<EObject> selected = new LinkedHashSet<>();
        for (EObject candidate : candidates) {
            if (models.isInstance(candidate, selection.domainClass())
                    && holds(selection.precondition(), selection.path(), candidate, inner, true)) {
                selected.add(candidate);
            }
        }
        return new ArrayList<>(selected);
    }

    /** The first conditional style whose predicate holds, else the default, which may be null. */
    <S> S choose(Choice<S> choice, EObject self, Map<String, ?> variables) {
        for (Conditional<S> conditional : choice.conditionals()) {
            if (holds(conditional.predicate(), conditional.path(), self, variables, false)) {
                return conditional.style();
            }
        }
        return choice.otherwise();
    }

    Label label(LabelStyle style, EObject self, Map<String, ?> variables) {
        if (style == null) {
            return Label.NONE;
        }
        return new Label(
                customized(style, self, variables),
                new TextStyle(
                        style.size(),
                        style.bold(),
                        style.italic(),
                        style.underline(),
                        style.struck(),
                        color(style.color(), style.path(), self)));
    }

    private String customized(LabelStyle style, EObject self, Map<String, ?> variables) {
        for (LabelCustomization customization : customizations.getOrDefault(style.path(), List.of())) {
            if (holds(customization.predicate(), customization.path(), self, variables, true)) {
                return text(customization.value(), customization.path(), self, variables);
            }
        }
        return text(style.text(), style.path(), self, variables);
    }

    Color color(ColorDescription description, String path, EObject self) {
        return switch (description) {
            case ColorDescription.Fixed fixed -> fixed.color();
            case ColorDescription.Computed computed ->
                new Color(
                        integer(computed.red(), path, self, 0),
                        integer(computed.green(), path, self, 0),
                        integer(computed.blue(), path, self, 0));
            case ColorDescription.Interpolated interpolated -> interpolate(interpolated, path, self);
        };
    }

    private Color interpolate(ColorDescription.Interpolated color, String path, EObject self) {
        int value = integer(color.value(), path, self, 0);
        int min = integer(color.min(), path, self, 0);
        int max = integer(color.max(), path, self, Integer.MAX_VALUE);
        int clamped = Math.max(min, Math.min(max, value));
        Color below = null;
        int belowAt = 0;
        for (ColorDescription.Step step : color.steps()) {
            int at = integer(step.value(), path, self, 0);
            if (clamped <= at) {
                return below == null || at == belowAt
                        ? step.color()
                        : between(below, step.color(), (double) (clamped - belowAt) / (at - belowAt));
            }
            below = step.color();
            belowAt = at;
        }
        return below == null ? Color.BLACK : below;
    }

    /** Linear per channel and truncated, as Sirius does. */
    private static Color between(Color from, Color to, double share) {
        return new Color(
                (int) (from.red() + (to.red() - from.red()) * share),
                (int) (from.green() + (to.green() - from.green()) * share),
                (int) (from.blue() + (to.blue() - from.blue()) * share));
    }

    /** Notes that a colour is used, for the legend. */
    void explain(String mapping, ColorDescription fill, Color border) {
        if (fill instanceof ColorDescription.Fixed fixed) {
            explain(mapping, fixed.name(), fixed.color(), border);
        } else if (fill instanceof ColorDescription.Interpolated interpolated) {
            for (ColorDescription.Step step : interpolated.steps()) {
                explain(mapping, interpolated.name() + "@" + step.value().text(), step.color(), border);
            }
        }
    }

    private void explain(String mapping, String color, Color fill, Color border) {
        String key = mapping + "\n" + color;
        if (!legend.containsKey(key)) {
            options.legend()
                    .of(representation, mapping, color)
                    .ifPresent(text -> legend.put(key, new LegendEntry(fill, border, text)));
        }
    }
}
