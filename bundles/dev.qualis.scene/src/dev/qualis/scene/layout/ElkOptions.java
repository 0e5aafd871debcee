package dev.qualis.scene.layout;

import dev.qualis.scene.LayoutChoice;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/** Sets the options of ELK: sensible spacing first, then what the description asks for. */
final class ElkOptions {
    private static final Set<String> KNOWN = Set.of(LayeredOptions.ALGORITHM_ID, MrTreeOptions.ALGORITHM_ID);

    private static final int LARGE = 600;
    private static final int MEDIUM = 200;

    private final LayoutChoice choice;
    private final boolean nested;
    private final int size;

    /**
     * @param nested whether edges cross the borders of containers
     * @param size number of nodes
     */
    ElkOptions(LayoutChoice choice, boolean nested, int size) {
        this.choice = choice;
        this.nested = nested;
        this.size = size;
    }

    /** Makes the algorithms known: ELK finds them by extension point or service loader only where those run. */
    static void register() {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(
                        new CoreOptions(), new LayeredMetaDataProvider(), new MrTreeMetaDataProvider());
    }

    static boolean knows(String algorithm) {
        return algorithm.isEmpty() || KNOWN.contains(algorithm);
    }

    /** Options of the diagram and of each container in it. */
    void parent(ElkNode parent, double titleHeight) {
        boolean tree = choice.algorithm().equals(MrTreeOptions.ALGORITHM_ID) && !nested;
        parent.setProperty(CoreOptions.ALGORITHM, tree ? MrTreeOptions.ALGORITHM_ID : LayeredOptions.ALGORITHM_ID);
        parent.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        parent.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        parent.setProperty(
                CoreOptions.HIERARCHY_HANDLING,
                nested ? HierarchyHandling.INCLUDE_CHILDREN : HierarchyHandling.SEPARATE_CHILDREN);
        parent.setProperty(CoreOptions.RANDOM_SEED, 1);
        parent.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        parent.setProperty(CoreOptions.SPACING_NODE_NODE, 24.0);
        parent.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 28.0);
        parent.setProperty(CoreOptions.SPACING_EDGE_NODE, 14.0);
        parent.setProperty(CoreOptions.SPACING_EDGE_EDGE, 10.0);
        parent.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        parent.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        parent.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        parent.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        // Network simplex gives the straightest edges but takes more than linear time.
        parent.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                size > LARGE ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        parent.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        if (!nested) {
            // The order of the model helps readers, but ELK 0.12.1 fails on it across nested containers.
            parent.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        }
        parent.setProperty(LayeredOptions.THOROUGHNESS, size > LARGE ? 1 : size > MEDIUM ? 3 : 7);
        parent.setProperty(CoreOptions.PADDING, new ElkPadding(titleHeight + 8, 14, 14, 14));
        choice.options().forEach((id, value) -> set(parent, id, value));
    }

    private static void set(ElkNode parent, String id, String value) {
        LayoutOptionData option = LayoutMetaDataService.getInstance().getOptionData(id);
        Object parsed = option == null ? null : option.parseValue(value);
        if (parsed != null && !id.equals(CoreOptions.ALGORITHM.getId())) {
            parent.setProperty(option, parsed);
        }
    }

    /** Options of a node that has its size already. */
    static void leaf(ElkNode node) {
        node.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        ports(node);
    }

    /** Options of a container that grows around its children. */
    static void container(ElkNode node, double width, double height) {
        node.setProperty(CoreOptions.ALIGNMENT, Alignment.TOP);
        node.setProperty(
                CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new org.eclipse.elk.core.math.KVector(width, height));
        ports(node);
    }

    private static void ports(ElkNode node) {
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
        node.setProperty(CoreOptions.PORT_LABELS_PLACEMENT, PortLabelPlacement.outside());
        node.setProperty(CoreOptions.SPACING_PORT_PORT, 8.0);
    }
}
