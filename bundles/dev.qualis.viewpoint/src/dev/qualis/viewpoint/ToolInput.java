package dev.qualis.viewpoint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * What a user did with a tool, as the variables that Sirius sets for that kind of tool.
 *
 * @param self the element on which the tool's operations begin
 * @param variables by name; elements, views of them, and what was typed
 */
public record ToolInput(EObject self, Map<String, Object> variables) {
    public ToolInput {
        variables = Map.copyOf(variables);
    }

    private static final class Draft {
        private final Views views = new Views();
        private final Map<String, Object> variables = new HashMap<>();

        Draft with(String name, Object value) {
            if (value != null) {
                variables.put(name, value);
            }
            return this;
        }

        Draft element(String name, String view, EObject element) {
            return element == null ? this : with(name, element).with(view, node(element));
        }

        EObject node(EObject element) {
            return views.root(ViewModel.NODE, element);
        }

        EObject edge(EObject element, EObject source, EObject target) {
            EObject edge = views.root(ViewModel.EDGE, element);
            views.set(edge, "sourceNode", node(source));
            views.set(edge, "targetNode", node(target));
            return edge;
        }

        ToolInput on(EObject self) {
            return new ToolInput(self, variables);
        }
    }

    /** A click of a creation tool on an element, or on the background, which stands for the element of the diagram. */
    public static ToolInput creation(EObject container) {
        return new Draft().element("container", "containerView", container).on(container);
    }

    /** A line drawn from an element to another. */
    public static ToolInput connection(EObject source, EObject target) {
        return new Draft()
                .element("source", "sourceView", source)
                .element("target", "targetView", target)
                .element("preSource", "preSourceView", source)
                .element("preTarget", "preTargetView", target)
                .on(source);
    }

    /** The deletion of a node. */
    public static ToolInput deletion(EObject element) {
        return new Draft().element("element", "elementView", element).on(element);
    }

    /** The deletion of a line; its element is the source where the line stands for a reference. */
    public static ToolInput deletion(EObject element, EObject source, EObject target) {
        Draft draft = new Draft();
        return draft.with("element", element)
                .with("elementView", draft.edge(element, source, target))
                .on(element);
    }

    /**
     * The end of a line put to another element.
     *
     * @param element of the line; the source before the change, where the line stands for a reference
     * @param before the end that is left
     * @param now the end that is reached
     * @param other the end that stays
     * @param atSource whether it is the source that is moved
     */
    public static ToolInput reconnection(
            EObject element, EObject before, EObject now, EObject other, boolean atSource) {
        Draft draft = new Draft();
        return draft.element("source", "sourceView", before)
                .element("target", "targetView", now)
                .with("element", element)
                .with("otherEnd", draft.node(other))
                .with("edgeView", draft.edge(element, atSource ? before : other, atSource ? other : before))
                .on(element);
    }

    /** An element dropped into another. */
    public static ToolInput drop(EObject element, EObject oldContainer, EObject newContainer) {
        return new Draft()
                .with("element", element)
                .element("newSemanticContainer", "newContainerView", newContainer)
                .with("oldSemanticContainer", oldContainer)
                .on(element);
    }

    /** A text typed in place of a label. */
    public static ToolInput label(EObject element, String text) {
        return new Draft()
                .element("element", "elementView", element)
                .with("arg0", text)
                .with("0", text)
                .on(element);
    }

    /**
     * A text typed into a cell.
     *
     * @param element of the cell; of the line where the column is of a feature
     * @param root of the table
     * @param column null where the column is of a feature
     */
    public static ToolInput cell(EObject element, EObject line, EObject column, EObject root, String text) {
        return new Draft()
                .with("element", element)
                .with("lineSemantic", line)
                .with("columnSemantic", column)
                .with("root", root)
                .with("container", line)
                .with("arg0", text)
                .with("0", text)
                .on(element);
    }

    /** A line made in, or taken out of, a table. */
    public static ToolInput line(EObject element, EObject root) {
        return new Draft()
                .with("element", element)
                .with("container", element)
                .with("root", root)
                .on(element);
    }

    /** A fix of what a rule found. */
    public static ToolInput fix(EObject element) {
        return new Draft().on(element);
    }
}
