package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.description.ColorDescription;
import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.Conditional;
import dev.qualis.viewpoint.description.Styles.LabelStyle;
import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Features;
import dev.qualis.viewpoint.expression.Interpreter;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * One run over one representation: evaluates expressions, and turns what fails into warnings that cost no more than the
 * one element.
 */
final class Context {
    final ModelIndex models;
    final Views views = new Views();
    private final Interpreter interpreter;
    private final ElementIdentity identity;
    private final EvaluationOptions options;
    private final Set<SceneWarning> warnings = new LinkedHashSet<>();
    private final Map<EObject, SemanticElement> identities = new HashMap<>();
    private final Map<String, LegendEntry> legend = new LinkedHashMap<>();
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

    void warn(String path, Message message, EObject element) {
        warnings.add(new SceneWarning(
                path, message.in(options.language()), element == null ? SemanticElement.NONE : element(element)));
    }

    void warn(Problem problem) {
        warnings.add(problem.in(options.language()));
    }

    void warn(Problem problem, EObject element) {
        warn(problem.path(), problem.message(), element);
    }

    /** The identity of an element, or of that which a view shows. */
    SemanticElement element(EObject element) {
        return identities.computeIfAbsent(views.isView(element) ? Views.target(element) : element, identity::of);
    }

    /** The name of an element for people. */
    String name(EObject element) {
        return element(element).name();
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

    private String title(Head head, EObject root) {
        String title = text(head.title(), head.path(), root, Map.of());
        return title.isBlank() ? head.label() : title;
    }

    private Object value(Expression expression, String path, EObject self, Map<String, ?> variables, Object failed) {
        try {
            return interpreter.evaluate(expression, self, variables);
        } catch (EvaluationException e) {
            warn(path, e.reason(), self);
            return failed;
        }
    }

    /** The value of a feature that an element has; null where it cannot be had, which is told. */
    Object feature(String name, String path, EObject element) {
        try {
            return Features.value(element, name);
        } catch (EvaluationException e) {
            warn(path, e.reason(), element);
            return null;
        }
    }

    /** The value as text, empty where there is none. */
    String text(Expression expression, String path, EObject self, Map<String, ?> variables) {
        return expression.isBlank()
                ? ""
                : Interpreter.toText(expression, value(expression, path, self, variables, null));
    }

    /** The value as text, several with blanks between; null where the expression is blank, fails or has none. */
    String textOrNull(Expression expression, String path, EObject self, Map<String, ?> variables) {
        Object value = expression.isBlank() ? null : value(expression, path, self, variables, null);
        return switch (value) {
            case null -> null;
            case Collection<?> several ->
                expression instanceof Expression.Query
                        ? Interpreter.toText(expression, several)
                        : several.stream().map(Interpreter::toText).collect(Collectors.joining(" "));
            default -> Interpreter.toText(value);
        };
    }

    int integer(Expression expression, String path, EObject self, Map<String, ?> variables, int otherwise) {
        return expression.isBlank() ? otherwise : Interpreter.toInteger(value(expression, path, self, variables, null));
    }

    /** Whether a condition holds; one that fails does not. */
    boolean holds(Expression expression, String path, EObject self, Map<String, ?> variables, boolean blank) {
        return expression.isBlank() ? blank : Interpreter.toBoolean(value(expression, path, self, variables, null));
    }

    /** Whether nothing speaks against it: a blank condition does not, and one that fails does not, as in Sirius. */
    boolean admits(Expression expression, String path, EObject self, Map<String, ?> variables) {
        return expression.isBlank() || Interpreter.toBoolean(value(expression, path, self, variables, true));
    }

    List<EObject> elements(Expression expression, String path, EObject self, Map<String, ?> variables) {
        return expression.isBlank()
                ? List.of()
                : Interpreter.toElements(value(expression, path, self, variables, null));
    }

    /**
     * Candidates that are instances of the class, each once.
     *
     * @param blank the candidates where no expression says them
     */
    List<EObject> candidates(
            Selection selection, EObject self, Map<String, ?> variables, Function<String, List<EObject>> blank) {
        unknown(models, selection.domainClass()).ifPresent(message -> warn(selection.path(), message, null));
        List<EObject> candidates = selection.candidates().isBlank()
                ? blank.apply(selection.domainClass())
                : elements(selection.candidates(), selection.path(), self, variables);
        Set<EObject> selected = new LinkedHashSet<>();
        for (EObject candidate : candidates) {
            if (models.isInstance(candidate, selection.domainClass())) {
                selected.add(candidate);
            }
        }
        return new ArrayList<>(selected);
    }

    /** What to say of a class that no metamodel has: nothing could ever be an instance of it. */
    static Optional<Message> unknown(ModelIndex models, String className) {
        if (className.isBlank()) {
            return Optional.of(Message.of("No domainClass is said, so nothing is shown.", "没有写明 domainClass，不显示任何内容。"));
        }
        return models.knows(className)
                ? Optional.empty()
                : Optional.of(Message.of(
                        "The metamodels have no class '{0}', so nothing is shown.{1}",
                        "元模型中没有类“{0}”，不显示任何内容。{1}",
                        className,
                        models.nearest(className).map(Nearest::question).orElse(Message.NONE)));
    }

    /** Sets what a view stands for, where the description says more than its own element. */
    void stand(EObject view, Selection selection, Map<String, ?> variables) {
        if (!selection.semanticElements().isBlank()) {
            List<EObject> elements =
                    elements(selection.semanticElements(), selection.path(), Views.target(view), variables);
            if (!elements.isEmpty()) {
                views.set(view, "semanticElements", new ArrayList<>(new LinkedHashSet<>(elements)));
            }
        }
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

    /**
     * @param colors the variables of the expressions of colours, which may be others than those of the text
     */
    Label label(LabelStyle style, EObject self, Map<String, ?> variables, Map<String, ?> colors) {
        if (style == null) {
            return Label.NONE;
        }
        return new Label(
                text(style.text(), style.path(), self, variables),
                new TextStyle(
                        style.size(),
                        style.bold(),
                        style.italic(),
                        style.underline(),
                        style.struck(),
                        color(style.color(), style.path(), self, colors)));
    }

    Color color(ColorDescription description, String path, EObject self, Map<String, ?> variables) {
        return switch (description) {
            case ColorDescription.Fixed fixed -> fixed.color();
            case ColorDescription.Computed computed ->
                new Color(
                        integer(computed.red(), path, self, variables, 0),
                        integer(computed.green(), path, self, variables, 0),
                        integer(computed.blue(), path, self, variables, 0));
            case ColorDescription.Interpolated interpolated -> interpolate(interpolated, path, self, variables);
        };
    }

    private Color interpolate(
            ColorDescription.Interpolated color, String path, EObject self, Map<String, ?> variables) {
        int value = integer(color.value(), path, self, variables, 0);
        int min = integer(color.min(), path, self, variables, 0);
        int max = integer(color.max(), path, self, variables, Integer.MAX_VALUE);
        int clamped = Math.max(min, Math.min(max, value));
        Color below = null;
        int belowAt = 0;
        for (ColorDescription.Step step : color.steps()) {
            int at = integer(step.value(), path, self, variables, 0);
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

    /** Notes that a text has a colour, for the legend: {@code text-} and the name of the colour. */
    void explainText(String mapping, ColorDescription color) {
        if (color instanceof ColorDescription.Fixed fixed) {
            explain(mapping, "text-" + fixed.name(), fixed.color(), fixed.color());
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
