package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.TablePaint.Source;
import dev.qualis.viewpoint.description.RepresentationDescription.LineMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The lines of a table, in its order and as a tree. */
final class TableLines {
    /** Text where the description leaves its style open. */
    static final TextStyle TEXT = new TextStyle(9, false, false, false, false, Color.BLACK);

    /** Text of headers where the description leaves its style open. */
    static final TextStyle HEADER = new TextStyle(9, true, false, false, false, Color.BLACK);

    private static final int MOST_RECURRING = 50_000;

    private final Context context;
    private final TablePaint paints;
    private final TableIds ids;
    private final EObject table;
    private final NestingLimit limit;
    private final Map<String, LineMapping> mappings = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    record Line(String id, LineMapping mapping, EObject element, EObject view) {
        Source source() {
            return new Source(mapping.style(), element);
        }
    }

    /**
     * @param table the view of the whole table
     */
    TableLines(Context context, TablePaint paints, TableIds ids, EObject table, List<LineMapping> top) {
        this.context = context;
        this.paints = paints;
        this.ids = ids;
        this.table = table;
        this.limit = new NestingLimit(context, Message.of("Lines", "行"), MOST_RECURRING);
        top.forEach(this::index);
    }

    /** All lines made so far, in the order of the table. */
    List<Line> all() {
        return lines;
    }

    private void index(LineMapping mapping) {
        mappings.put(mapping.selection().path(), mapping);
        mapping.children().forEach(this::index);
    }

    /** Makes the lines of some mappings and those below them. */
    List<Row> rows(List<LineMapping> all) {
        return rows(all, table, null);
    }

    private List<Row> rows(List<LineMapping> all, EObject owner, Nesting around) {
        List<Row> rows = new ArrayList<>();
        EObject container = Views.target(owner);
        for (LineMapping mapping : all) {
            Selection selection = mapping.selection();
            List<EObject> elements = context.candidates(
                    selection,
                    container,
                    TableVariables.lines(table, owner),
                    type -> context.models.within(container, type));
            for (EObject element : elements) {
                if (limit.allows(around, selection.path(), element)) {
                    rows.add(row(mapping, element, owner, around));
                }
            }
        }
        return rows;
    }

    private Row row(LineMapping mapping, EObject element, EObject owner, Nesting around) {
        Selection selection = mapping.selection();
        EObject view = context.views.inside(owner, "lines", ViewModel.LINE, element);
        context.stand(view, selection, TableVariables.semanticElements(view));
        String id = ids.of(selection.name(), element);
        Paint paint = paints.line(mapping.style(), element);
        lines.add(new Line(id, mapping, element, view));
        List<LineMapping> children = new ArrayList<>(mapping.children());
        mapping.reused().stream()
                .map(mappings::get)
                .filter(line -> line != null)
                .forEach(children::add);
        Label label = new Label(
                header(context, mapping.header(), selection, element), paint.text() == null ? TEXT : paint.text());
        context.views.set(view, "label", label.text());
        List<Row> nested = rows(children, view, new Nesting(around, selection.path(), element));
        return new Row(id, selection.name(), context.element(element), label, paint, nested);
    }

    /** The text of a header: its element's name where no expression says it. */
    static String header(Context context, Expression header, Selection selection, EObject element) {
        return header.isBlank() ? context.name(element) : context.text(header, selection.path(), element, Map.of());
    }
}
