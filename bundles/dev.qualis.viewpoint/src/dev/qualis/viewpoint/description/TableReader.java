package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.ColumnMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.CrossTable;
import dev.qualis.viewpoint.description.RepresentationDescription.EditionTable;
import dev.qualis.viewpoint.description.RepresentationDescription.FeatureColumn;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Intersection;
import dev.qualis.viewpoint.description.RepresentationDescription.ItemMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.LineMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.TableStyle;
import dev.qualis.viewpoint.description.RepresentationDescription.Tree;
import dev.qualis.viewpoint.expression.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads table and tree descriptions. */
final class TableReader {
    private final References references;
    private final StyleReader styles;
    private final Problems problems;
    private final Names names;

    /** The table or tree that is being read, and the mappings of others that it has taken in. */
    private XmiElement table;

    private final Set<String> taken = new HashSet<>();

    TableReader(References references, StyleReader styles, Problems problems, Names names) {
        this.references = references;
        this.styles = styles;
        this.problems = problems;
        this.names = names;
    }

    CrossTable crossTable(XmiElement element, Head head) {
        begin(element);
        return new CrossTable(
                head,
                element.number("initialHeaderColumnWidth", 0),
                lines(element),
                element.children("ownedColumnMappings").stream()
                        .map(this::column)
                        .toList(),
                element.children("intersection").stream()
                        .map(this::intersection)
                        .toList());
    }

    EditionTable editionTable(XmiElement element, Head head) {
        begin(element);
        return new EditionTable(
                head,
                element.number("initialHeaderColumnWidth", 0),
                lines(element),
                Stream.concat(
                                element.children("ownedColumnMappings").stream(),
                                references.targets(element, "reusedColumnMappings", problems).stream())
                        .map(this::feature)
                        .toList());
    }

    private List<LineMapping> lines(XmiElement table) {
        List<XmiElement> reused = references.targets(table, "reusedLineMappings", problems);
        reused.forEach(line -> taken.add(line.path()));
        return Stream.concat(table.children("ownedLineMappings").stream(), reused.stream())
                .map(this::line)
                .toList();
    }

    private LineMapping line(XmiElement element) {
        Reused reused = reused(element, "reusedSubLines");
        return new LineMapping(
                names.selection(element),
                Expression.parse(element.get("headerLabelExpression")),
                style(element),
                Stream.concat(element.children("ownedSubLines").stream(), reused.taken().stream())
                        .map(this::line)
                        .toList(),
                reused.paths());
    }

    private TableStyle style(XmiElement element) {
        return new TableStyle(
                styles.choice(element, "defaultForeground", "foregroundConditionalStyle", styles::foreground),
                styles.choice(element, "defaultBackground", "backgroundConditionalStyle", styles::background));
    }

    private ColumnMapping column(XmiElement element) {
        return new ColumnMapping(
                names.selection(element),
                Expression.parse(element.get("headerLabelExpression")),
                element.number("initialWidth", 0),
                style(element));
    }

    private FeatureColumn feature(XmiElement element) {
        return new FeatureColumn(
                element.path(),
                element.get("name"),
                element.get("featureName"),
                Expression.parse(element.get("featureParentExpression")),
                names.translate(element.get("headerLabelExpression")),
                Expression.parse(element.get("labelExpression")),
                element.number("initialWidth", 0),
                style(element));
    }

    private Intersection intersection(XmiElement element) {
        List<String> columns = paths(element, "columnMapping");
        return new Intersection(
                names.selection(element),
                element.flag("useDomainClass"),
                paths(element, "lineMapping"),
                columns.isEmpty() ? "" : columns.get(0),
                Expression.parse(element.get("lineFinderExpression")),
                Expression.parse(element.get("columnFinderExpression")),
                Expression.parse(element.get("labelExpression")),
                style(element));
    }

    Tree tree(XmiElement element, Head head) {
        begin(element);
        return new Tree(
                head,
                element.children("subItemMappings").stream().map(this::item).toList());
    }

    private ItemMapping item(XmiElement element) {
        Reused reused = reused(element, "reusedTreeItemMappings");
        return new ItemMapping(
                names.selection(element),
                styles.choice(element, "defaultStyle", "conditionalStyles", styles::tree),
                Stream.concat(element.children("subItemMappings").stream(), reused.taken().stream())
                        .map(this::item)
                        .toList(),
                reused.paths());
    }

    private void begin(XmiElement element) {
        table = element;
        taken.clear();
    }

    /**
     * What a mapping reuses.
     *
     * @param taken mappings of other tables and trees that are met for the first time, which this one takes in
     * @param paths those of its own table or tree, and of what was taken in before
     */
    private record Reused(List<XmiElement> taken, List<String> paths) {}

    private Reused reused(XmiElement element, String feature) {
        List<XmiElement> first = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (XmiElement target : references.targets(element, feature, problems)) {
            if (target.isInside(table) || !taken.add(target.path())) {
                known.add(target.path());
            } else {
                first.add(target);
            }
        }
        return new Reused(first, known);
    }

    private List<String> paths(XmiElement element, String feature) {
        return references.targets(element, feature, problems).stream()
                .map(XmiElement::path)
                .toList();
    }
}
