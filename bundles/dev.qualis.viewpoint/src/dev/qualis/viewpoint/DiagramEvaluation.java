package dev.qualis.viewpoint;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Filter;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Evaluates a diagram description. */
final class DiagramEvaluation {
    private final Context context;
    private final Diagram diagram;
    private final Map<String, NodeMapping> mappings = new HashMap<>();
    private final List<Layer> layers;

    /**
     * @param everywhere all diagrams of the file, since mappings may be reused from another
     */
    DiagramEvaluation(Context context, Diagram diagram, List<Diagram> everywhere) {
        this.context = context;
        this.diagram = diagram;
        everywhere.forEach(
                other -> other.layers().forEach(layer -> layer.nodes().forEach(this::index)));
        this.layers = diagram.layers().stream().filter(this::isActive).toList();
    }

    private void index(NodeMapping mapping) {
        mappings.put(mapping.selection().path(), mapping);
        mapping.borders().forEach(this::index);
        mapping.children().forEach(this::index);
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
        layers.forEach(layer -> context.customize(layer.customizations()));
        List<FilterRule> filters = filters();
        List<DecorationMapping> decorations = new ArrayList<>();
        layers.forEach(layer -> decorations.addAll(layer.decorations()));
        NodeEvaluation nodes = new NodeEvaluation(context, mappings, decorations, filters);
        List<Node> top = new ArrayList<>();
        List<EdgeMapping> edgeMappings = new ArrayList<>();
        for (Layer layer : layers) {
            top.addAll(nodes.create(layer.nodes(), root, 0, Arrangement.FREE));
            List<NodeMapping> reused = layer.reused().stream()
                    .map(mappings::get)
                    .filter(mapping -> mapping != null)
                    .toList();
            top.addAll(nodes.create(reused, root, 0, Arrangement.FREE));
            edgeMappings.addAll(layer.edges());
        }
        List<Edge> edges = new EdgeEvaluation(context, nodes, filters).create(edgeMappings, root);
        return new DiagramScene(context.head(diagram.head(), root), diagram.layout(), top, edges);
    }

    private List<FilterRule> filters() {
        List<FilterRule> rules = new ArrayList<>();
        for (Filter filter : diagram.filters()) {
            if (context.options().filters().contains(filter.name())) {
                rules.addAll(filter.rules());
            }
        }
        return rules;
    }
}
