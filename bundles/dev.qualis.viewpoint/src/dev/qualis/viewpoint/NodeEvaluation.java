package dev.qualis.viewpoint;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.Color;
import dev.qualis.scene.Decoration;
import dev.qualis.scene.Decoration.Position;
import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.Size;
import dev.qualis.viewpoint.description.Problem;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.Styles.GaugeDescription;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Makes the nodes of a diagram, and remembers which node shows which element by which mapping. */
final class NodeEvaluation {
    private static final int MOST_RECURRING = 5000;
    private static final int UNIT = 10;

    private final Context context;
    private final DiagramVariables variables;
    private final MappingTable mappings;
    private final List<DecorationMapping> decorations;
    private final FilterEvaluation filters;
    private final StyleCustomizer customizer;
    private final NestingLimit limit;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Map<EObject, List<EdgeEnd>>> shown = new LinkedHashMap<>();

    NodeEvaluation(
            Context context,
            DiagramVariables variables,
            MappingTable mappings,
            List<DecorationMapping> decorations,
            FilterEvaluation filters,
            StyleCustomizer customizer) {
        this.context = context;
        this.variables = variables;
        this.mappings = mappings;
        this.decorations = decorations;
        this.filters = filters;
        this.customizer = customizer;
        this.limit = new NestingLimit(context, Message.of("Nodes", "节点"), MOST_RECURRING);
    }

    /** The nodes edges may end at, by element, for a mapping's path. */
    Map<EObject, List<EdgeEnd>> shown(String mapping) {
        return shown.getOrDefault(mapping, Map.of());
    }

    /** The nodes right in the diagram; their candidates are those of the given element. */
    List<Node> outermost(List<NodeMapping> all, EObject root) {
        return create(all, root, variables.diagram(), "ownedDiagramElements", null, Arrangement.FREE);
    }

    private List<Node> create(
            List<NodeMapping> all, EObject self, EObject owner, String feature, Nesting around, Arrangement within) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Set<EObject>> taken = new HashMap<>();
        for (NodeMapping mapping : all) {
            if (!mapping.creates() || !fits(mapping, within, self)) {
                continue;
            }
            // What an import shows, the mapping at the root of it does not show again.
            Set<EObject> done = taken.computeIfAbsent(mappings.ancestry(mapping).getLast(), root -> new HashSet<>());
            Selection selection = mapping.selection();
            for (EObject element :
                    context.candidates(selection, self, variables.candidates(owner), context.models::all)) {
                if (!done.contains(element)
                        && limit.allows(around, selection.path(), element)
                        && context.admits(
                                selection.precondition(), selection.path(), element, variables.precondition(owner))) {
                    done.add(element);
                    EObject view = context.views.inside(owner, feature, kind(mapping, within), element);
                    context.stand(view, selection, variables.style(view));
                    if (filters.hides(mappings.filtered(mapping), view, false)) {
                        context.views.set(view, "visible", false);
                    } else {
                        nodes.add(
                                create(mapping, element, view, new Nesting(around, selection.path(), element), within));
                    }
                }
            }
        }
        return nodes;
    }

    /** Sirius stacks containers only, and lists nodes only. */
    private boolean fits(NodeMapping mapping, Arrangement within, EObject container) {
        boolean stacked = within == Arrangement.ROW || within == Arrangement.COLUMN;
        if (stacked && !mapping.container()) {
            context.warn(
                    mapping.selection().path(),
                    Message.of("A stack shows containers only; the nodes are left out.", "堆叠区只显示容器；节点已略去。"),
                    container);
            return false;
        }
        if (within == Arrangement.LIST && mapping.container()) {
            context.warn(
                    mapping.selection().path(),
                    Message.of("A list shows nodes only; the containers are left out.", "列表只显示节点；容器已略去。"),
                    container);
            return false;
        }
        return true;
    }

    private static String kind(NodeMapping mapping, Arrangement within) {
        if (mapping.container()) {
            return mapping.arrangement() == Arrangement.LIST ? ViewModel.LIST : ViewModel.CONTAINER;
        }
        return within == Arrangement.LIST ? ViewModel.LIST_ELEMENT : ViewModel.NODE;
    }

    private Node create(NodeMapping mapping, EObject element, EObject view, Nesting nesting, Arrangement within) {
        Map<String, Object> computed = variables.style(view);
        NodeStyleDescription style = customizer.node(
                context.choose(mapping.style(), element, variables.predicate(view)),
                element,
                computed,
                variables.predicate(view));
        if (style == null) {
            context.warn(
                    mapping.selection().path(),
                    Message.of("The mapping has no style; a plain box is drawn.", "该映射没有样式；画成普通方框。"),
                    element);
        }
        boolean collapsed = filters.hides(mappings.filtered(mapping), view, true);
        Label label =
                style == null ? Label.NONE : context.label(style.label(), element, variables.label(view), computed);
        context.views.set(view, "name", label.text());
        String tooltip =
                style == null ? "" : context.text(style.tooltip(), style.path(), element, variables.tooltip(view));
        context.views.set(view, "tooltipText", tooltip);
        EdgeEnd end = new EdgeEnd(id(mapping, element), view);
        // A line of a list is no end for edges, in Sirius neither.
        if (within != Arrangement.LIST) {
            for (String path : mappings.ancestry(mapping)) {
                shown.computeIfAbsent(path, key -> new LinkedHashMap<>())
                        .computeIfAbsent(element, key -> new ArrayList<>())
                        .add(end);
            }
        }
        return new Node(
                end.id(),
                mapping.selection().name(),
                style == null ? "Square" : style.kind(),
                context.element(element),
                collapsed || style != null && style.labelHidden() ? Label.NONE : label,
                tooltip,
                style == null ? NodeStyle.box(Color.WHITE, Color.BLACK) : style(mapping, style, element, computed),
                collapsed ? new Size(4, 4) : size(style, element, computed),
                mapping.container(),
                mapping.arrangement(),
                collapsed ? List.of() : borders(mapping, element, view, nesting),
                collapsed ? List.of() : children(mapping, element, view, nesting),
                decorations(mapping, element, view));
    }

    private List<Node> borders(NodeMapping mapping, EObject element, EObject view, Nesting nesting) {
        return create(
                mappings.available(mapping.borders(), mapping.reusedBorders()),
                element,
                view,
                "ownedBorderedNodes",
                nesting,
                Arrangement.FREE);
    }

    private List<Node> children(NodeMapping mapping, EObject element, EObject view, Nesting nesting) {
        List<NodeMapping> inside = mappings.available(mapping.children(), mapping.reusedChildren());
        return inside.isEmpty()
                ? List.of()
                : create(inside, element, view, Views.contents(view), nesting, mapping.arrangement());
    }

    private String id(NodeMapping mapping, EObject element) {
        String id = mapping.selection().name() + ":" + context.element(element).id();
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "~" + count;
    }

    private NodeStyle style(NodeMapping mapping, NodeStyleDescription style, EObject element, Map<String, ?> computed) {
        String path = style.path();
        Color border = context.color(style.border(), path, element, computed);
        context.explain(mapping.selection().name(), style.fill(), border);
        context.explainText(mapping.selection().name(), style.label().color());
        return new NodeStyle(
                style.shape(),
                context.color(style.fill(), path, element, computed),
                context.color(style.fillTo(), path, element, computed),
                border,
                Math.max(0, context.integer(style.borderSize(), path, element, computed, 0)),
                style.borderLine(),
                style.arc(),
                style.labelInside(),
                style.label().alignment(),
                picture(style, style.image()),
                picture(style, style.icon()),
                style.gauges().stream()
                        .map(gauge -> gauge(gauge, path, element, computed))
                        .toList());
    }

    /** The same sentence of each, so that it is said once with all that are missing. */
    private void missing(String path, String picture) {
        Message message =
                Message.of("A picture is not there; a sheet of paper or a mark stands for it.", "没有这张图片；以一张纸或一个标记代替。");
        context.warn(new Problem(path, message, new SemanticElement(picture, picture)));
    }

    private String picture(NodeStyleDescription style, String image) {
        if (!image.isBlank() && !context.options().images().test(image)) {
            missing(style.path(), image);
        }
        return image;
    }

    private Gauge gauge(GaugeDescription gauge, String path, EObject element, Map<String, ?> computed) {
        int min = context.integer(gauge.min(), path, element, computed, 0);
        int max = context.integer(gauge.max(), path, element, computed, 0);
        int value = context.integer(gauge.value(), path, element, computed, 0);
        return new Gauge(
                gauge.label(),
                max == min ? 0 : Math.max(0, Math.min(1, (double) (value - min) / (max - min))),
                context.color(gauge.background(), path, element, computed),
                context.color(gauge.foreground(), path, element, computed));
    }

    private Size size(NodeStyleDescription style, EObject element, Map<String, ?> computed) {
        if (style == null) {
            return Size.AUTOMATIC;
        }
        int width = context.integer(style.width(), style.path(), element, computed, -1);
        int height = context.integer(style.height(), style.path(), element, computed, -1);
        return new Size(width > 0 ? width * UNIT : 0, height > 0 ? height * UNIT : 0);
    }

    private List<Decoration> decorations(NodeMapping mapping, EObject element, EObject view) {
        List<Decoration> marks = new ArrayList<>();
        for (DecorationMapping decoration : decorations) {
            String path = decoration.path();
            if (means(decoration, mapping, element)
                    && context.holds(decoration.precondition(), path, element, variables.decoration(view), true)) {
                Map<String, Object> image = variables.decorationImage(view);
                marks.add(new Decoration(
                        decoration.name(),
                        position(decoration.position()),
                        decorationImage(decoration, element, image),
                        context.text(decoration.tooltip(), path, element, image)));
            }
        }
        return marks;
    }

    private String decorationImage(DecorationMapping decoration, EObject element, Map<String, Object> variables) {
        String image = context.text(decoration.image(), decoration.path(), element, variables);
        if (!image.isBlank() && !context.options().images().test(image)) {
            missing(decoration.path(), image);
        }
        return image;
    }

    private boolean means(DecorationMapping decoration, NodeMapping mapping, EObject element) {
        return decoration.everywhere()
                || mappings.ancestry(mapping).stream().anyMatch(decoration.mappings()::contains)
                || !decoration.domainClass().isBlank() && context.models.isInstance(element, decoration.domainClass());
    }

    private static Position position(String name) {
        return Arrays.stream(Position.values())
                .filter(position -> position.name().equals(name))
                .findFirst()
                .orElse(Position.SOUTH_WEST);
    }
}
