package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.ToolDescription;
import dev.qualis.viewpoint.description.ToolDescription.Operation;
import dev.qualis.viewpoint.description.ViewpointGroup;
import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Interpreter;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.ServiceResolver;
import dev.qualis.viewpoint.expression.Services;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Does to a model what a tool of a description says, as Sirius would. The model changes while it runs: whoever wants texts
 * or nothing in place of it runs the tool on a copy. A step that cannot be done costs a warning and, as in Sirius, not the steps
 * after it.
 */
public final class ToolRunner {
    private final Interpreter interpreter;
    private final List<Problem> problems = new ArrayList<>();
    private final List<EObject> created = new ArrayList<>();

    /**
     * What a tool did.
     *
     * @param created the elements that were made, in order
     * @param problems what could not be done
     */
    public record Result(List<EObject> created, List<Problem> problems) {
        public Result {
            created = List.copyOf(created);
            problems = List.copyOf(problems);
        }
    }

    /** @param resolver finds the services that the description names; one that cannot be had costs a warning of each tool that needs it */
    public ToolRunner(ViewpointGroup group, ServiceResolver resolver) {
        Services services = new Services();
        for (String name : group.javaExtensions()) {
            try {
                services.add(resolver.resolve(name));
            } catch (ReflectiveOperationException | LinkageError e) {
                warn(
                        "//@ownedJavaExtensions",
                        Message.of("The service class '{0}' cannot be used: {1}", "服务类“{0}”无法使用：{1}", name, e));
            }
        }
        interpreter = new Interpreter(services);
    }

    /** Whether the tool's precondition lets it be used so. A precondition that fails forbids it. */
    public boolean isAllowed(ToolDescription tool, ToolInput input) {
        try {
            return tool.precondition().isBlank()
                    || Interpreter.toBoolean(
                            interpreter.evaluate(tool.precondition(), input.self(), input.variables()));
        } catch (EvaluationException e) {
            return false;
        }
    }

    /**
     * Does what the tool says.
     *
     * @param input see {@link ToolInput}; its elements are changed
     */
    public Result run(ToolDescription tool, ToolInput input) {
        problems.clear();
        created.clear();
        Map<String, Object> variables = new HashMap<>(input.variables());
        runAll(tool.operations(), input.self(), variables);
        return new Result(created, problems);
    }

    private void runAll(List<Operation> operations, EObject self, Map<String, Object> variables) {
        for (Operation operation : operations) {
            try {
                run(operation, self, variables);
            } catch (EvaluationException e) {
                warn(operation.path(), e.reason());
            } catch (IllegalArgumentException | ClassCastException e) {
                warn(operation.path(), Message.of("The value does not fit: {0}", "值不合适：{0}", e.getMessage()));
            }
        }
    }

    private void run(Operation operation, EObject self, Map<String, Object> variables) throws EvaluationException {
        switch (operation) {
            case Operation.ChangeContext change -> {
                if (value(change.browse(), self, variables) instanceof EObject next) {
                    runAll(change.then(), next, variables);
                }
            }
            case Operation.CreateInstance create -> {
                EClass type = type(self, create.type());
                if (type == null || type.isAbstract()) {
                    throw new EvaluationException(Message.of(
                            "There is no class '{0}' to make an element of.", "没有可用来新建元素的类“{0}”。", create.type()));
                }
                EObject made = EcoreUtil.create(type);
                add(self, feature(self, create.reference(), variables), made);
                created.add(made);
                Map<String, Object> inner = new HashMap<>(variables);
                inner.put(create.variable(), made);
                runAll(create.then(), made, inner);
            }
            case Operation.SetValue set -> {
                Object value = value(set.value(), self, variables);
                set(self, feature(self, set.feature(), variables), value);
                runAll(set.then(), self, variables);
            }
            case Operation.Unset unset -> {
                EStructuralFeature feature = feature(self, unset.feature(), variables);
                if (unset.elements().isBlank()) {
                    self.eUnset(feature);
                } else {
                    remove(self, feature, value(unset.elements(), self, variables));
                }
                runAll(unset.then(), self, variables);
            }
            case Operation.RemoveElement remove -> {
                EcoreUtil.delete(self, true);
                runAll(remove.then(), self, variables);
            }
            case Operation.MoveElement move -> {
                if (value(move.container(), self, variables) instanceof EObject container) {
                    add(container, feature(container, move.feature(), variables), self);
                    runAll(move.then(), self, variables);
                }
            }
            case Operation.For loop -> {
                for (EObject each : Interpreter.toElements(value(loop.elements(), self, variables))) {
                    Map<String, Object> inner = new HashMap<>(variables);
                    inner.put(loop.variable(), each);
                    runAll(loop.then(), self, inner);
                }
            }
            case Operation.If condition -> {
                if (Interpreter.toBoolean(value(condition.condition(), self, variables))) {
                    runAll(condition.then(), self, variables);
                }
            }
            case Operation.Let let -> {
                Map<String, Object> inner = new HashMap<>(variables);
                inner.put(let.variable(), value(let.value(), self, variables));
                runAll(let.then(), self, inner);
            }
            case Operation.Switch choice -> {
                for (Operation.If each : choice.cases()) {
                    if (Interpreter.toBoolean(value(each.condition(), self, variables))) {
                        runAll(each.then(), self, variables);
                        return;
                    }
                }
                runAll(choice.otherwise(), self, variables);
            }
            case Operation.OfTheEditor editor -> runAll(editor.then(), self, variables);
            case Operation.Unknown unknown ->
                throw new EvaluationException(
                        Message.of("Operations of the kind '{0}' are not supported.", "不支持“{0}”这种操作。", unknown.kind()));
        }
    }

    private Object value(Expression expression, EObject self, Map<String, Object> variables)
            throws EvaluationException {
        return interpreter.evaluate(expression, self, variables);
    }

    private EStructuralFeature feature(EObject element, Expression name, Map<String, Object> variables)
            throws EvaluationException {
        String text = Interpreter.toText(value(name, element, variables));
        EStructuralFeature feature = element.eClass().getEStructuralFeature(text);
        if (feature == null) {
            throw new EvaluationException(Message.of(
                    "'{0}' has no feature '{1}'.",
                    "“{0}”没有特征“{1}”。", element.eClass().getName(), text));
        }
        if (!feature.isChangeable()) {
            throw new EvaluationException(Message.of("Feature '{0}' cannot be changed.", "特征“{0}”不可更改。", text));
        }
        return feature;
    }

    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (value instanceof Collection<?> several && feature.isMany()) {
            several.forEach(one -> add(element, feature, one));
        } else if (feature.isMany()) {
            if (value != null) {
                add(element, feature, value);
            }
        } else {
            Object one = value instanceof Collection<?> several
                    ? several.stream().findFirst().orElse(null)
                    : value;
            Object fitting = converted(feature, one);
            if (fitting == null && isPrimitive(feature)) {
                element.eUnset(feature);
            } else {
                element.eSet(feature, fitting);
            }
        }
    }

    private static boolean isPrimitive(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return type != null && type.isPrimitive();
    }

    /** A text is read as a value of the feature's type, as whoever types it means it. */
    private static Object converted(EStructuralFeature feature, Object value) {
        return value instanceof String text
                        && feature.getEType() instanceof EDataType type
                        && type.getInstanceClass() != String.class
                ? EcoreUtil.createFromString(type, text)
                : value;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            EList<Object> values = (EList<Object>) element.eGet(feature);
            Object fitting = converted(feature, value);
            if (!feature.getEType().isInstance(fitting)) {
                throw new IllegalArgumentException("'" + feature.getName() + "' takes elements of the class "
                        + feature.getEType().getName() + ".");
            }
            if (!values.contains(fitting)) {
                values.add(fitting);
            }
        } else {
            element.eSet(feature, converted(feature, value));
        }
    }

    private static void remove(EObject element, EStructuralFeature feature, Object value) {
        Set<Object> gone = new HashSet<>(value instanceof Collection<?> several ? several : List.of());
        if (gone.isEmpty() && value != null) {
            gone.add(value);
        }
        if (feature.isMany()) {
            ((EList<?>) element.eGet(feature)).removeAll(gone);
        } else if (gone.contains(element.eGet(feature))) {
            element.eUnset(feature);
        }
    }

    /** The class such as {@code pkg::Class} or {@code pkg.Class} in the metamodel of the element in which one of it is made; null for none. */
    private static EClass type(EObject element, String name) {
        EPackage top = element.eClass().getEPackage();
        while (top.getESuperPackage() != null) {
            top = top.getESuperPackage();
        }
        List<EPackage> packages = new ArrayList<>(List.of(top));
        for (int i = 0; i < packages.size(); i++) {
            packages.addAll(packages.get(i).getESubpackages());
        }
        return packages.stream()
                .flatMap(each -> find(each, name).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<EClass> find(EPackage owner, String name) {
        String simple = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
        boolean here = simple.equals(name)
                || name.equals(owner.getName() + "::" + simple)
                || name.equals(owner.getName() + "." + simple);
        EClassifier found = here ? owner.getEClassifier(simple) : null;
        return found instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    private void warn(String path, Message message) {
        problems.add(Problem.at(path, message));
    }
}
