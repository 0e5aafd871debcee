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
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.expression.Message;
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

    private record Head(String id, ColumnMapping mapping, EObject element, EObject view) {}

    CrossTableEvaluation(Context context) {
        this.context = context;
        this.ids = new TableIds(context);
        this.paints = new TablePaint(context);
    }

    TableScene evaluate(CrossTable table, EObject root) {
        context.begin(table.head());
        EObject view = context.views.root(ViewModel.TABLE, root);
        TableLines lines = new TableLines(context, paints, ids, view, table.lines());
        List<Row> rows = lines.rows(table.lines());
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
            columns(mapping, view, columns, columnIndex);
        }
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        for (Intersection intersection : table.intersections()) {
            Map<EObject, Head> heads = columnIndex.getOrDefault(intersection.column(), Map.of());
            if (intersection.byElement()) {
                cellsByElement(intersection, view, lineIndex, heads, cells);
            } else {
                cellsByRelation(intersection, view, lineIndex, heads, cells);
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
            ColumnMapping mapping, EObject table, List<Column> columns, Map<String, Map<EObject, Head>> columnIndex) {
        Selection selection = mapping.selection();
        EObject root = Views.target(table);
        List<EObject> elements = context.candidates(
                selection, root, TableVariables.columns(table), type -> context.models.within(root, type));
        for (EObject element : elements) {
            EObject view = context.views.inside(table, "columns", ViewModel.TARGET_COLUMN, element);
            context.stand(view, selection, TableVariables.semanticElements(view));
            String id = ids.of(selection.name(), element);
            Paint paint = paints.columnHeader(mapping.style(), element);
            Label label = new Label(
                    TableLines.header(context, mapping.header(), selection, element),
                    paint.text() == null ? TableLines.HEADER : paint.text());
            context.views.set(view, "label", label.text());
            columns.add(new Column(id, selection.name(), context.element(element), label, paint, mapping.width()));
            columnIndex
                    .computeIfAbsent(selection.path(), path -> new LinkedHashMap<>())
                    .put(element, new Head(id, mapping, element, view));
        }
    }

    private void cellsByElement(
            Intersection intersection,
            EObject table,
            Map<String, Map<EObject, List<Line>>> lineIndex,
            Map<EObject, Head> heads,
            Map<String, Map<String, Cell>> cells) {
        String path = intersection.selection().path();
        for (EObject element : elements(intersection, Views.target(table))) {
            List<EObject> lineElements = context.elements(intersection.lineFinder(), path, element, Map.of());
            List<EObject> columnElements = context.elements(intersection.columnFinder(), path, element, Map.of());
            for (String mapping : intersection.lines()) {
                for (EObject lineElement : new LinkedHashSet<>(lineElements)) {
                    for (Line line : lineIndex.getOrDefault(mapping, Map.of()).getOrDefault(lineElement, List.of())) {
                        for (EObject columnElement : new LinkedHashSet<>(columnElements)) {
                            cell(intersection, element, line, heads.get(columnElement), table, cells);
                        }
                    }
                }
            }
        }
    }

    /** What an expression says is not asked for its class, in Sirius neither. */
    private List<EObject> elements(Intersection intersection, EObject root) {
        Selection selection = intersection.selection();
        return selection.candidates().isBlank()
                ? context.models.within(root, selection.domainClass())
                : List.copyOf(new LinkedHashSet<>(
                        context.elements(selection.candidates(), selection.path(), root, Map.of())));
    }

    private void cellsByRelation(
            Intersection intersection,
            EObject table,
            Map<String, Map<EObject, List<Line>>> lineIndex,
            Map<EObject, Head> heads,
            Map<String, Map<String, Cell>> cells) {
        String path = intersection.selection().path();
        for (String mapping : intersection.lines()) {
            lineIndex.getOrDefault(mapping, Map.of()).forEach((element, found) -> {
                List<EObject> targets = context.elements(intersection.columnFinder(), path, element, Map.of());
                for (EObject target : new LinkedHashSet<>(targets)) {
                    found.forEach(line -> cell(intersection, element, line, heads.get(target), table, cells));
                }
            });
        }
    }

    private void cell(
            Intersection intersection,
            EObject element,
            Line line,
            Head head,
            EObject table,
            Map<String, Map<String, Cell>> cells) {
        if (head == null) {
            return;
        }
        Selection selection = intersection.selection();
        // Sirius asks the column's element, whatever the cell stands for.
        if (!context.admits(
                selection.precondition(),
                selection.path(),
                head.element(),
                TableVariables.precondition(table, line.view(), head.view()))) {
            return;
        }
        Map<String, Cell> row = cells.computeIfAbsent(line.id(), id -> new HashMap<>());
        if (row.containsKey(head.id())) {
            context.warn(
                    selection.path(),
                    Message.of("Two elements want the same cell; the first is shown.", "两个元素对应同一个单元格；只显示第一个。"),
                    element);
            return;
        }
        Paint paint = paints.cell(
                intersection.style(), element, line.source(), head.mapping().style());
        paints.explain(selection.name(), intersection.style(), paint);
        Label label = new Label(
                context.text(
                        intersection.label(),
                        selection.path(),
                        element,
                        TableVariables.cell(table, line.view(), head.view())),
                paint.text() == null ? TableLines.TEXT : paint.text());
        row.put(head.id(), new Cell(line.id(), head.id(), selection.name(), context.element(element), label, paint));
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
