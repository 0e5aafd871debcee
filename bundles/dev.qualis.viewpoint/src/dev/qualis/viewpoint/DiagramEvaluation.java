package dev.qualis.viewpoint;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.viewpoint.description.RepresentationDescription.Customization;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.Filter;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Evaluates a diagram description. */
final class DiagramEvaluation {
    private final Context context;
    private final Diagram diagram;
    private final MappingTable mappings;
    private final List<Layer> layers;

    /**
     * @param everywhere all diagrams of the file, since mappings may be reused from another
     */
    DiagramEvaluation(Context context, Diagram diagram, List<Diagram> everywhere) {
        this.context = context;
        this.diagram = diagram;
        this.layers = diagram.layers().stream().filter(this::isActive).toList();
        this.mappings = new MappingTable(diagram, everywhere, layers);
    }

    private boolean isActive(Layer layer) {
        if (!layer.optional()) {
            return true;
        }
        EvaluationOptions options = context.options();
        return !options.hiddenLayers().contains(layer.name())
                && (layer.activeByDefault() || options.shownLayers().contains(layer.name()));
    }

    DiagramScene evaluate(EObject root) {
        context.begin(diagram.head());
        DiagramVariables variables = new DiagramVariables(context.views.root(ViewModel.DIAGRAM, root));
        FilterEvaluation filters = new FilterEvaluation(context, filters());
        List<Customization> customizations = new ArrayList<>();
        List<DecorationMapping> decorations = new ArrayList<>();
        List<NodeMapping> own = new ArrayList<>();
        List<String> reused = new ArrayList<>();
        for (Layer layer : layers) {
            customizations.addAll(layer.customizations());
            decorations.addAll(layer.decorations());
            own.addAll(layer.nodes());
            reused.addAll(layer.reused());
        }
        StyleCustomizer customizer = new StyleCustomizer(context, diagram.styles(), customizations);
        NodeEvaluation nodes = new NodeEvaluation(context, variables, mappings, decorations, filters, customizer);
        List<Node> top = nodes.outermost(mappings.available(own, reused), content(root, variables));
        List<Edge> edges =
                new EdgeEvaluation(context, variables, nodes, filters, customizer).create(mappings.edges(layers), root);
        return new DiagramScene(context.head(diagram.head(), root), diagram.layout(), top, edges);
    }

    /** The element of which the outermost candidates are; another than the diagram's if an expression says so. */
    private EObject content(EObject root, DiagramVariables variables) {
        List<EObject> found = context.elements(diagram.root(), diagram.head().path(), root, variables.root());
        return found.isEmpty() ? root : found.getFirst();
    }

    /** Sirius shows everything where the values that a filter asks for have not been chosen. */
    private boolean isAnswered(FilterRule rule) {
        for (String variable : rule.variables()) {
            if (!context.options().filterValues().containsKey(variable)) {
                context.warn(
                        rule.path(),
                        Message.of(
                                "The filter asks for '{0}'; without a value it hides nothing.",
                                "过滤器要求输入“{0}”；没有值，不隐藏任何内容。", variable),
                        null);
                return false;
            }
        }
        return true;
    }

    private List<FilterRule> filters() {
        List<FilterRule> rules = new ArrayList<>();
        for (Filter filter : diagram.filters()) {
            if (filter.active() || context.options().filters().contains(filter.name())) {
                filter.rules().stream().filter(this::isAnswered).forEach(rules::add);
            }
        }
        return rules;
    }
}
