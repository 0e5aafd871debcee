package dev.qualis.viewpoint;

import dev.qualis.scene.Label;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Kind;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.viewpoint.TableLines.Line;
import dev.qualis.viewpoint.description.RepresentationDescription.ColumnMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.CrossTable;
import dev.qualis.viewpoint.description.RepresentationDescription.Intersection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Evaluates cross tables. */
final class CrossTableEvaluation {
    private final Context context;
    private final TableIds ids;
    private final TablePaint paints;

    private record Head(String id, ColumnMapping mapping, EObject element) {}

    CrossTableEvaluation(Context context) {
        this.context = context;
        this.ids = new TableIds(context);
        this.paints = new TablePaint(context);
    }

    TableScene evaluate(CrossTable table, EObject root) {
        context.begin(table.head());
        TableLines lines = new TableLines(context, paints, ids, table.lines());
        List<Row> rows = lines.rows(table.lines(), root, root, 0);
        Map<String, Map<EObject, List<Line>>> lineIndex = new HashMap<>();
        for (Line line : lines.all()) {
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
                ordered(cells, lines.all(), columns));
    }

    private void columns(
            ColumnMapping mapping, EObject root, List<Column> columns, Map<String, Map<EObject, Head>> columnIndex) {
        Map<String, Object> variables = Map.of("root", root, "container", root);
        for (EObject element : context.select(mapping.selection(), root, Map.of("root", root))) {
            String id = ids.of(mapping.selection().name(), element);
            Paint paint = paints.columnHeader(mapping.style(), element);
            Label label = new Label(
                    context.text(mapping.header(), mapping.selection().path(), element, variables),
                    paint.text() == null ? TableLines.HEADER : paint.text());
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
                for (EObject target : new LinkedHashSet<>(targets)) {
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
        paints.explain(intersection.selection().name(), intersection.style(), paint);
        Label label = new Label(
                context.text(intersection.label(), path, element, variables),
                paint.text() == null ? TableLines.TEXT : paint.text());
        row.put(
                head.id(),
                new Cell(
                        line.id(), head.id(), intersection.selection().name(), context.element(element), label, paint));
    }

    private static List<Cell> ordered(Map<String, Map<String, Cell>> cells, List<Line> lines, List<Column> columns) {
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
}
