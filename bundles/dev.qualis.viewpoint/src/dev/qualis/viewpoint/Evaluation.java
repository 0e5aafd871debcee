package dev.qualis.viewpoint;

import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneWarning;
import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.RepresentationDescription.CrossTable;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EditionTable;
import dev.qualis.viewpoint.description.RepresentationDescription.Tree;
import dev.qualis.viewpoint.description.ViewpointGroup;
import dev.qualis.viewpoint.description.ViewpointGroup.Rule;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Interpreter;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.ServiceResolver;
import dev.qualis.viewpoint.expression.Services;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Evaluates the representations of a description over models, as Sirius would.
 *
 * <p>Nothing that goes wrong with one element ends the run: it becomes a warning in the scene. Not thread-safe; the models
 * must not change while it is in use.
 */
public final class Evaluation {
    private final ViewpointGroup group;
    private final Interpreter interpreter;
    private final ModelIndex models;
    private final ElementIdentity identity;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param models the roots of all models of the session
     */
    public Evaluation(
            ViewpointGroup group,
            ServiceResolver resolver,
            Collection<? extends EObject> models,
            ElementIdentity identity) {
        this(group, resolver, models, List.of(), identity);
    }

    /**
     * @param models the roots of all models of the session
     * @param metamodels those of elements that services make and no model has
     */
    public Evaluation(
            ViewpointGroup group,
            ServiceResolver resolver,
            Collection<? extends EObject> models,
            Collection<EPackage> metamodels,
            ElementIdentity identity) {
        this.group = group;
        this.models = new ModelIndex(models, metamodels);
        this.identity = identity;
        this.interpreter = new Interpreter(services(resolver), this.models);
        for (RepresentationDescription each : group.representations()) {
            Context.unknown(this.models, each.head().domainClass())
                    .ifPresent(message -> problems.add(Problem.at(each.head().path(), message)));
        }
    }

    private Services services(ServiceResolver resolver) {
        Services services = new Services();
        for (String name : group.javaExtensions()) {
            try {
                services.add(resolver.resolve(name));
            } catch (ReflectiveOperationException | LinkageError e) {
                problems.add(Problem.at("//@ownedJavaExtensions", missing(name, e)));
            }
        }
        return services;
    }

    private static Message missing(String name, Throwable reason) {
        return reason instanceof ClassNotFoundException
                ? Message.of(
                        "The service class '{0}' is not there: name the jar or folder that has it with --services.",
                        "没有服务类“{0}”：请用 --services 指明包含它的 jar 或文件夹。", name)
                : Message.of("The service class '{0}' cannot be used: {1}", "服务类“{0}”无法使用：{1}", name, reason);
    }

    /** What of the file is not understood, and service classes that cannot be used. */
    public List<SceneWarning> warnings() {
        return warnings("en");
    }

    /** As {@link #warnings()}, in a language such as {@code zh-CN}. */
    public List<SceneWarning> warnings(String language) {
        return Stream.concat(group.problems().stream(), problems.stream())
                .map(problem -> problem.in(language))
                .toList();
    }

    /**
     * The elements of the models a representation can be made of. A precondition that fails lets its element through; it is told when the
     * representation is evaluated.
     */
    public List<EObject> roots(String representation) {
        RepresentationDescription.Head head = description(representation).head();
        Context context = context(EvaluationOptions.defaults());
        return models.all(head.domainClass()).stream()
                .filter(element -> context.admits(head.precondition(), head.path(), element, Map.of()))
                .toList();
    }

    /**
     * Makes the scene of a representation; what the file says of it that is not understood is among its warnings.
     *
     * @param root the element it is made of, see {@link #roots}
     * @throws IllegalArgumentException where there is no such representation
     */
    public Scene evaluate(String representation, EObject root, EvaluationOptions options) {
        Context context = context(options);
        RepresentationDescription description = description(representation);
        String path = description.head().path();
        group.problems().stream()
                .filter(warning -> (warning.path() + "/").startsWith(path + "/"))
                .forEach(warning -> context.warn(warning, null));
        context.admits(description.head().precondition(), path, root, Map.of());
        Scene scene = switch (description) {
            case Diagram diagram -> new DiagramEvaluation(context, diagram, diagrams()).evaluate(root);
            case CrossTable table -> new CrossTableEvaluation(context).evaluate(table, root);
            case EditionTable table -> new EditionTableEvaluation(context).evaluate(table, root);
            case Tree tree -> new TreeEvaluation(context, tree).evaluate(root);
        };
        return LegendSigns.explained(scene, options.legend().signs(representation));
    }

    /** Checks the validation rules of the description over all models. */
    public List<Violation> validate() {
        Context context = context(EvaluationOptions.defaults());
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : group.rules()) {
            for (EObject element : models.all(rule.targetClass())) {
                for (Expression audit : rule.audits()) {
                    if (!context.holds(audit, rule.path(), element, Map.of(), true)) {
                        String message = context.text(rule.message(), rule.path(), element, Map.of());
                        violations.add(new Violation(
                                rule.name(),
                                rule.level(),
                                message.isBlank() ? rule.label() : message,
                                context.element(element)));
                        break;
                    }
                }
            }
        }
        return violations;
    }

    private Context context(EvaluationOptions options) {
        return new Context(models, interpreter, identity, options);
    }

    private List<Diagram> diagrams() {
        return Stream.concat(
                        group.representations().stream()
                                .filter(Diagram.class::isInstance)
                                .map(Diagram.class::cast),
                        group.others().stream())
                .toList();
    }

    private RepresentationDescription description(String name) {
        return group.representation(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no representation '" + name + "'."));
    }
}
