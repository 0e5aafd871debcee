package dev.qualis.viewpoint;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The variables of the expressions of tables and trees, as Sirius sets them; see {@code docs/viewpoint.md}. */
final class TableVariables {
    private TableVariables() {}

    static Map<String, Object> lines(EObject table, EObject containerView) {
        return Map.of(
                "containerView",
                containerView,
                "container",
                Views.target(containerView),
                "root",
                Views.target(table),
                "table",
                table,
                "viewpoint",
                table);
    }

    static Map<String, Object> columns(EObject table) {
        return Map.of("containerView", table, "container", Views.target(table), "table", table, "viewpoint", table);
    }

    static Map<String, Object> precondition(EObject table, EObject line, EObject column) {
        return Map.of(
                "line",
                line,
                "lineSemantic",
                Views.target(line),
                "column",
                column,
                "columnSemantic",
                Views.target(column),
                "table",
                table);
    }

    static Map<String, Object> cell(EObject table, EObject line, EObject column) {
        return Map.of(
                "line",
                line,
                "lineSemantic",
                Views.target(line),
                "container",
                Views.target(line),
                "column",
                column,
                "columnSemantic",
                Views.target(column),
                "root",
                Views.target(table));
    }

    /** A column of a feature stands for no element. */
    static Map<String, Object> featureCell(EObject table, EObject line, EObject column) {
        return Map.of(
                "line",
                line,
                "lineSemantic",
                Views.target(line),
                "container",
                Views.target(line),
                "column",
                column,
                "root",
                Views.target(table));
    }

    static Map<String, Object> featureParent(EObject table, EObject line) {
        return Map.of("container", Views.target(line), "root", Views.target(table));
    }

    /** Of candidates and preconditions of the items of a tree. */
    static Map<String, Object> items(EObject tree, EObject containerView) {
        return Map.of("containerView", containerView, "container", Views.target(containerView), "tree", tree);
    }

    static Map<String, Object> itemLabel(EObject tree, EObject item) {
        return Map.of(
                "treeitem",
                item,
                "treeitemSemantic",
                Views.target(item),
                "container",
                Views.target(item),
                "root",
                Views.target(tree));
    }

    /** Of the semantic elements of lines, columns and items. */
    static Map<String, Object> semanticElements(EObject view) {
        return Map.of("view", view, "containerView", view.eContainer(), "container", Views.target(view.eContainer()));
    }
}
