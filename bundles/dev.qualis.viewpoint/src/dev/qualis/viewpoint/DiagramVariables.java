package dev.qualis.viewpoint;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * The variables of a diagram's expressions, for each place those that Sirius sets there and no others: what works here works
 * there. The places are listed in {@code docs/viewpoint.md}.
 */
final class DiagramVariables {
    private final EObject diagram;

    /**
     * @param diagram the view of the whole diagram
     */
    DiagramVariables(EObject diagram) {
        this.diagram = diagram;
    }

    EObject diagram() {
        return diagram;
    }

    Map<String, Object> root() {
        return Map.of("diagram", diagram, "viewpoint", diagram);
    }

    Map<String, Object> candidates(EObject containerView) {
        return Map.of("containerView", containerView, "diagram", diagram, "viewpoint", diagram, "viewPoint", diagram);
    }

    Map<String, Object> precondition(EObject containerView) {
        return Map.of(
                "containerView",
                containerView,
                "container",
                Views.target(containerView),
                "diagram",
                diagram,
                "viewpoint",
                diagram);
    }

    /** Of a predicate of a style and of the value of a customization. */
    Map<String, Object> predicate(EObject view) {
        return Map.of("view", view, "container", Views.target(view.eContainer()));
    }

    /** Of sizes and colours of nodes, of the predicate of a customization, and of semantic elements. */
    Map<String, Object> style(EObject view) {
        return Map.of(
                "view",
                view,
                "containerView",
                view.eContainer(),
                "container",
                Views.target(view.eContainer()),
                "diagram",
                diagram,
                "viewpoint",
                diagram);
    }

    Map<String, Object> label(EObject view) {
        return Map.of("view", view, "diagram", diagram);
    }

    Map<String, Object> tooltip(EObject view) {
        return Map.of("view", view);
    }

    Map<String, Object> decoration(EObject view) {
        return Map.of(
                "element",
                Views.target(view),
                "view",
                view,
                "containerView",
                view.eContainer(),
                "container",
                Views.target(view.eContainer()),
                "diagram",
                diagram,
                "viewpoint",
                diagram);
    }

    /** Of the image and the tooltip of a decoration. */
    Map<String, Object> decorationImage(EObject view) {
        return Map.of(
                "containerView", view.eContainer(), "container", Views.target(view.eContainer()), "diagram", diagram);
    }

    /** Of the expressions that find the ends of edges. */
    Map<String, Object> ends() {
        return Map.of("diagram", diagram, "viewpoint", diagram, "viewPoint", diagram);
    }

    Map<String, Object> edgePrecondition(EObject source, EObject target) {
        return Map.of(
                "containerView",
                diagram,
                "container",
                Views.target(diagram),
                "diagram",
                diagram,
                "viewpoint",
                diagram,
                "sourceView",
                source,
                "targetView",
                target,
                "source",
                Views.target(source),
                "target",
                Views.target(target));
    }

    /** Of the predicate of a customization of an edge. */
    Map<String, Object> edgeCustomization(EObject view, EObject source, EObject target) {
        return Map.of(
                "view",
                view,
                "containerView",
                diagram,
                "container",
                Views.target(diagram),
                "diagram",
                diagram,
                "sourceView",
                source,
                "targetView",
                target);
    }

    /** Of the semantic elements of edges. */
    Map<String, Object> edgeElements(EObject view, EObject source, EObject target) {
        return Map.of(
                "view",
                view,
                "containerView",
                diagram,
                "container",
                Views.target(diagram),
                "diagram",
                diagram,
                "viewpoint",
                diagram,
                "sourceView",
                source,
                "targetView",
                target,
                "source",
                Views.target(source),
                "target",
                Views.target(target));
    }

    /** Of sizes, colours and predicates of edges. */
    Map<String, Object> edgeStyle(EObject view, EObject source, EObject target) {
        return Map.of(
                "view",
                view,
                "container",
                Views.target(diagram),
                "diagram",
                diagram,
                "sourceView",
                source,
                "targetView",
                target);
    }
}
