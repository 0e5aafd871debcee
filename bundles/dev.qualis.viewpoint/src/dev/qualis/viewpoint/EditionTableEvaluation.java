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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates edition tables. */
final class EditionTableEvaluation {
    private final Context context;
    private final TablePaint paints;

    EditionTableEvaluation(Context context) {
        this.context = context;
        this.paints = new TablePaint(context);
    }

    TableScene evaluate(EditionTable table, EObject root) {
        context.begin(table.head());
        TableLines lines = new TableLines(context, paints, new TableIds(context), table.lines());
        List<Row> rows = lines.rows(table.lines(), root, root, 0);
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
                    SemanticElement.NONE,
                    new Label(column.header(), TableLines.HEADER),
                    paint,
                    column.width()));
        }
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines.all()) {
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
        paints.explain(column.name(), column.style(), paint);
        into.add(new Cell(
                line.id(),
                column.name(),
                column.name(),
                context.element(target),
                new Label(text, paint.text() == null ? TableLines.TEXT : paint.text()),
                paint));
    }
}
