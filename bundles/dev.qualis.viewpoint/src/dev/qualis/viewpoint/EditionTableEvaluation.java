package dev.qualis.viewpoint;

import dev.qualis.scene.Label;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Kind;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.viewpoint.TableLines.Line;
import dev.qualis.viewpoint.description.RepresentationDescription.EditionTable;
import dev.qualis.viewpoint.description.RepresentationDescription.FeatureColumn;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates edition tables. */
final class EditionTableEvaluation {
    private final Context context;
    private final TablePaint paints;

    /** Columns whose feature a line lacks, and columns that have a cell. */
    private final Map<FeatureColumn, EObject> unfilled = new IdentityHashMap<>();

    private final Set<FeatureColumn> filled = new HashSet<>();

    EditionTableEvaluation(Context context) {
        this.context = context;
        this.paints = new TablePaint(context);
    }

    TableScene evaluate(EditionTable table, EObject root) {
        context.begin(table.head());
        EObject view = context.views.root(ViewModel.TABLE, root);
        TableLines lines = new TableLines(context, paints, new TableIds(context), view, table.lines());
        List<Row> rows = lines.rows(table.lines());
        List<Column> columns = new ArrayList<>();
        Map<FeatureColumn, EObject> views = new IdentityHashMap<>();
        Set<String> names = new HashSet<>();
        for (FeatureColumn column : table.columns()) {
            Paint paint = paints.columnHeader(column.style(), root);
            if (!names.add(column.name())) {
                context.warn(
                        column.path(),
                        Message.of("Two columns have the name '{0}'.", "有两列同名：“{0}”。", column.name()),
                        null);
            }
            views.put(column, column(column, view, root));
            columns.add(new Column(
                    column.name(),
                    column.name(),
                    SemanticElement.NONE,
                    new Label(column.header(), TableLines.HEADER),
                    paint,
                    column.width()));
        }
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines.all()) {
            table.columns().forEach(column -> cell(column, line, view, views.get(column), cells));
        }
        table.columns().stream()
                .filter(column -> unfilled.containsKey(column) && !filled.contains(column))
                .forEach(this::isEmpty);
        return new TableScene(
                context.head(table.head(), root), Kind.EDITION, table.headerWidth(), rows, columns, cells);
    }

    private void isEmpty(FeatureColumn column) {
        Message message = Message.of(
                "No line has a feature '{0}': the column is empty.", "没有一行具有特征“{0}”：该列为空。", column.feature());
        context.warn(column.path(), message, null);
    }

    private EObject column(FeatureColumn column, EObject table, EObject root) {
        EObject view = context.views.inside(table, "columns", ViewModel.FEATURE_COLUMN, root);
        context.views.set(view, "target", null);
        context.views.set(view, "semanticElements", List.of());
        context.views.set(view, "label", column.header());
        context.views.set(view, "featureName", column.feature());
        return view;
    }

    private void cell(FeatureColumn column, Line line, EObject table, EObject view, List<Cell> into) {
        List<EObject> parents = column.parent().isBlank()
                ? List.of(line.element())
                : context.elements(
                        column.parent(),
                        column.path(),
                        line.element(),
                        TableVariables.featureParent(table, line.view()));
        if (parents.isEmpty()) {
            return;
        }
        EObject target = parents.get(0);
        EStructuralFeature feature = target.eClass().getEStructuralFeature(column.feature());
        if (feature == null && !column.feature().equals("*")) {
            unfilled.putIfAbsent(column, target);
            return;
        }
        String text = "";
        if (!column.label().isBlank()) {
            Map<String, Object> variables = TableVariables.featureCell(table, line.view(), view);
            text = context.text(column.label(), column.path(), target, variables);
        } else if (feature != null) {
            text = text(context.feature(column.feature(), column.path(), target));
        }
        Paint paint = paints.cell(null, target, line.source(), column.style());
        paints.explain(column.name(), column.style(), paint);
        filled.add(column);
        into.add(new Cell(
                line.id(),
                column.name(),
                column.name(),
                context.element(target),
                new Label(text, paint.text() == null ? TableLines.TEXT : paint.text()),
                paint));
    }

    /** A value as text; elements by their names. */
    private String text(Object value) {
        return switch (value) {
            case null -> "";
            case EObject element -> context.name(element);
            case Collection<?> several -> several.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }
}
