package dev.qualis.app;

import dev.qualis.viewpoint.description.RepresentationDescription;
import java.util.List;
import java.util.Objects;

/**
 * A drawing that can be made of every project.
 *
 * @param id name of its description
 * @param form whether it is a diagram, a table, a tree or a chart
 * @param label what people call it
 * @param layers names of the layers that can be shown or hidden
 * @param filters names of its filters
 */
public record DrawingKind(String id, Form form, String label, List<String> layers, List<String> filters) {
    /** How it shows what it shows. */
    public enum Form {
        DIAGRAM,
        TABLE,
        TREE,
        CHART
    }

    public DrawingKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(form);
        Objects.requireNonNull(label);
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
    }

    /** As a description says it, with the label as it is. */
    static DrawingKind of(RepresentationDescription description) {
        RepresentationDescription.Head head = description.head();
        String label = head.label().isBlank() ? head.name() : head.label();
        return new DrawingKind(head.name(), form(description), label, layers(description), filters(description));
    }

    static Form form(RepresentationDescription description) {
        return switch (description) {
            case RepresentationDescription.Diagram diagram -> Form.DIAGRAM;
            case RepresentationDescription.CrossTable table -> Form.TABLE;
            case RepresentationDescription.EditionTable table -> Form.TABLE;
            case RepresentationDescription.Tree tree -> Form.TREE;
        };
    }

    static List<String> layers(RepresentationDescription description) {
        return description instanceof RepresentationDescription.Diagram diagram
                ? diagram.layers().stream()
                        .filter(RepresentationDescription.Layer::optional)
                        .map(RepresentationDescription.Layer::name)
                        .toList()
                : List.of();
    }

    static List<String> filters(RepresentationDescription description) {
        return description instanceof RepresentationDescription.Diagram diagram
                ? diagram.filters().stream()
                        .map(RepresentationDescription.Filter::name)
                        .toList()
                : List.of();
    }
}
