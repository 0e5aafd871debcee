package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Kind;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.TablePaint.Source;
import dev.qualis.viewpoint.description.ColorDescription;
import dev.qualis.viewpoint.description.RepresentationDescription.ColumnMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.CrossTable;
import dev.qualis.viewpoint.description.RepresentationDescription.EditionTable;
import dev.qualis.viewpoint.description.RepresentationDescription.FeatureColumn;
import dev.qualis.viewpoint.description.RepresentationDescription.Intersection;
import dev.qualis.viewpoint.description.RepresentationDescription.LineMapping;
import dev.qualis.viewpoint.description.Styles.BackgroundStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates cross tables and edition tables. */
final class TableEvaluation {
    /** Text where the description leaves its style open. */
    private static final TextStyle TEXT = new TextStyle(9, false, false, false, false, Color.BLACK);

    private static final TextStyle HEADER = new TextStyle(9, true, false, false, false, Color.BLACK);
    private static final Color CELL_BORDER = new Color(140, 140, 140);
    private static final int DEEPEST = 60;

    private final Context context;
    private final Map<String, LineMapping> mappings = new HashMap<>();
    /** Lines in the order of the table. */
    private final List<Line> lines = new ArrayList<>();

    private final Map<String, Integer> ids = new HashMap<>();
    private final TablePaint paints;

    private record Line(String id, LineMapping mapping, EObject element) {
        Source source() {
            return new Source(mapping.style(), element);
        }
    }

    private record Head(String id, ColumnMapping mapping, EObject element) {}

    TableEvaluation(Context context) {
        this.context = context;
        this.paints = new TablePaint(context);
    }

    private void index(LineMapping mapping) {
        mappings.put(mapping.selection().path(), mapping);
        mapping.children().forEach(this::index);
    }

    private String id(String mapping, EObject element) {
        String id = mapping + ":" + context.element(element).id();
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "~" + count;
    }

    private List<Row> rows(List<LineMapping> all, EObject container, EObject root, int depth) {
        List<Row> rows = new ArrayList<>();
        for (LineMapping mapping : all) {
            if (depth > DEEPEST) {
                context.warn(
                        mapping.selection().path(), "Lines are nested deeper than " + DEEPEST + " levels.", container);
                return rows;
            }
            Map<String, Object> variables = Map.of("root", root, "container", container);
            for (EObject element : context.select(mapping.selection(), container, Map.of("root", root))) {
                String id = id(mapping.selection().name(), element);
                Paint paint = paints.line(mapping.style(), element);
                lines.add(new Line(id, mapping, element));
                List<LineMapping> children = new ArrayList<>(mapping.children());
                mapping.reused().stream()
                        .map(mappings::get)
                        .filter(line -> line != null)
                        .forEach(children::add);
                Label label = new Label(
                        context.text(mapping.header(), mapping.selection().path(), element, variables),
                        paint.text() == null ? TEXT : paint.text());
                List<Row> nested = rows(children, element, root, depth + 1);
                rows.add(new Row(id, mapping.selection().name(), context.element(element), label, paint, nested));
            }
        }
        return rows;
    }

    TableScene evaluate(CrossTable table, EObject root) {
        context.begin(table.head());
        table.lines().forEach(this::index);
        List<Row> rows = rows(table.lines(), root, root, 0);
        Map<String, Map<EObject, List<Line>>> lineIndex = new HashMap<>();
        for (Line line : lines) {
            lineIndex
                    .computeIfAbsent(line.mapping().selection().path(), path -> new LinkedHashMap<>())
                    .computeIfAbsent(line.element(), element -> new ArrayList<>())
                    .add(line);
        }
        Map<String, Map<EObject, Head>> columnIndex = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        for (ColumnMapping mapping : table.columns()) {
            columns(mapping, root, columns, columnIndex);
        }
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        for (Intersection intersection : table.intersections()) {
            Map<EObject, Head> heads = columnIndex.getOrDefault(intersection.column(), Map.of());
            if (intersection.byElement()) {
                cellsByElement(intersection, root, lineIndex, heads, cells);
            } else {
                cellsByRelation(intersection, root, lineIndex, heads, cells);
            }
        }
        return new TableScene(
                context.head(table.head(), root),
                Kind.CROSS,
                table.headerWidth(),
                rows,
                columns,
                ordered(cells, columns));
    }

    private void columns(
            ColumnMapping mapping, EObject root, List<Column> columns, Map<String, Map<EObject, Head>> columnIndex) {
        Map<String, Object> variables = Map.of("root", root, "container", root);
        for (EObject element : context.select(mapping.selection(), root, Map.of("root", root))) {
            String id = id(mapping.selection().name(), element);
            Paint paint = paints.columnHeader(mapping.style(), element);
            Label label = new Label(
                    context.text(mapping.header(), mapping.selection().path(), element, variables),
                    paint.text() == null ? HEADER : paint.text());
            columns.add(new Column(
                    id, mapping.selection().name(), context.element(element), label, paint, mapping.width()));
            columnIndex
                    .computeIfAbsent(mapping.selection().path(), path -> new LinkedHashMap<>())
                    .put(element, new Head(id, mapping, element));
        }
    }

    private void cellsByElement(
            Intersection intersection,
            EObject root,
            Map<String, Map<EObject, List<Line>>> lineIndex,
            Map<EObject, Head> heads,
            Map<String, Map<String, Cell>> cells) {
        String path = intersection.selection().path();
        Map<String, Object> variables = Map.of("root", root);
        for (EObject element : context.select(intersection.selection(), root, variables)) {
            List<EObject> lineElements = context.elements(intersection.lineFinder(), path, element, variables);
            List<EObject> columnElements = context.elements(intersection.columnFinder(), path, element, variables);
            for (String mapping : intersection.lines()) {
                for (EObject lineElement : lineElements) {
                    for (Line line : lineIndex.getOrDefault(mapping, Map.of()).getOrDefault(lineElement, List.of())) {
                        for (EObject columnElement : columnElements) {
                            cell(intersection, element, line, heads.get(columnElement), root, cells);
                        }
                    }
                }
            }
        }
    }

    private void cellsByRelation(
            Intersection intersection,
            EObject root,
            Map<String, Map<EObject, List<Line>>> lineIndex,
            Map<EObject, Head> heads,
            Map<String, Map<String, Cell>> cells) {
        String path = intersection.selection().path();
        for (String mapping : intersection.lines()) {
            lineIndex.getOrDefault(mapping, Map.of()).forEach((element, found) -> {
                Map<String, Object> variables = Map.of("root", root, "lineSemantic", element);
                List<EObject> targets = context.elements(intersection.columnFinder(), path, element, variables);
                for (EObject target : new java.util.LinkedHashSet<>(targets)) {
                    Head head = heads.get(target);
                    if (head != null && allows(intersection, element, target, root)) {
                        found.forEach(line -> cell(intersection, element, line, head, root, cells));
                    }
                }
            });
        }
    }

    private boolean allows(Intersection intersection, EObject line, EObject column, EObject root) {
        return context.holds(
                intersection.selection().precondition(),
                intersection.selection().path(),
                line,
                Map.of("root", root, "lineSemantic", line, "columnSemantic", column),
                true);
    }

    private void cell(
            Intersection intersection,
            EObject element,
            Line line,
            Head head,
            EObject root,
            Map<String, Map<String, Cell>> cells) {
        if (head == null) {
            return;
        }
        Map<String, Cell> row = cells.computeIfAbsent(line.id(), id -> new HashMap<>());
        String path = intersection.selection().path();
        if (row.containsKey(head.id())) {
            context.warn(path, "Two elements want the same cell; the first is shown.", element);
            return;
        }
        Map<String, Object> variables = Map.of(
                "root", root, "lineSemantic", line.element(), "columnSemantic", head.element(), "container", root);
        Paint paint = paints.cell(
                intersection.style(), element, line.source(), head.mapping().style());
        explain(intersection, paint);
        Label label = new Label(
                context.text(intersection.label(), path, element, variables),
                paint.text() == null ? TEXT : paint.text());
        row.put(
                head.id(),
                new Cell(
                        line.id(), head.id(), intersection.selection().name(), context.element(element), label, paint));
    }

    /** The cell's own colours are explained in the legend, where one of its styles gave it. */
    private void explain(Intersection intersection, Paint paint) {
        BackgroundStyle own = intersection.style().background().otherwise();
        List<BackgroundStyle> styles = new ArrayList<>();
        intersection.style().background().conditionals().forEach(one -> styles.add(one.style()));
        if (own != null) {
            styles.add(own);
        }
        for (BackgroundStyle style : styles) {
            if (style.color() instanceof ColorDescription.Fixed fixed
                    && fixed.color().equals(paint.background())) {
                context.explain(intersection.selection(), fixed, CELL_BORDER);
                return;
            }
        }
    }

    private List<Cell> ordered(Map<String, Map<String, Cell>> cells, List<Column> columns) {
        List<Cell> ordered = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Cell> row = cells.get(line.id());
            if (row != null) {
                for (Column column : columns) {
                    Cell cell = row.get(column.id());
                    if (cell != null) {
                        ordered.add(cell);
                    }
                }
            }
        }
        return ordered;
    }

    TableScene evaluate(EditionTable table, EObject root) {
        context.begin(table.head());
        table.lines().forEach(this::index);
        List<Row> rows = rows(table.lines(), root, root, 0);
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FeatureColumn column : table.columns()) {
            Paint paint = paints.columnHeader(column.style(), root);
            if (!names.add(column.name())) {
                context.warn(column.path(), "Two columns have the name '" + column.name() + "'.", null);
            }
            columns.add(new Column(
                    column.name(),
                    column.name(),
                    dev.qualis.scene.SemanticElement.NONE,
                    new Label(column.header(), HEADER),
                    paint,
                    column.width()));
        }
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            table.columns().forEach(column -> cell(column, line, root, cells));
        }
        return new TableScene(
                context.head(table.head(), root), Kind.EDITION, table.headerWidth(), rows, columns, cells);
    }

    private void cell(FeatureColumn column, Line line, EObject root, List<Cell> into) {
        Map<String, Object> variables = Map.of("root", root, "lineSemantic", line.element(), "container", root);
        List<EObject> parents = column.parent().isBlank()
                ? List.of(line.element())
                : context.elements(column.parent(), column.path(), line.element(), variables);
        if (parents.isEmpty()) {
            return;
        }
        EObject target = parents.get(0);
        EStructuralFeature feature = target.eClass().getEStructuralFeature(column.feature());
        if (feature == null && !column.feature().equals("*")) {
            return;
        }
        String text = "";
        if (!column.label().isBlank()) {
            text = context.text(column.label(), column.path(), target, variables);
        } else if (feature != null) {
            Object value = target.eGet(feature);
            text = value == null ? "" : value.toString();
        }
        Paint paint = paints.cell(null, target, line.source(), column.style());
        into.add(new Cell(
                line.id(),
                column.name(),
                column.name(),
                context.element(target),
                new Label(text, paint.text() == null ? TEXT : paint.text()),
                paint));
    }
}
