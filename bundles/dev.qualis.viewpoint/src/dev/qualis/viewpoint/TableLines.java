package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.TablePaint.Source;
import dev.qualis.viewpoint.description.RepresentationDescription.LineMapping;
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

    private static final int DEEPEST = 60;

    private final Context context;
    private final TablePaint paints;
    private final TableIds ids;
    private final Map<String, LineMapping> mappings = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    record Line(String id, LineMapping mapping, EObject element) {
        Source source() {
            return new Source(mapping.style(), element);
        }
    }

    TableLines(Context context, TablePaint paints, TableIds ids, List<LineMapping> top) {
        this.context = context;
        this.paints = paints;
        this.ids = ids;
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
    List<Row> rows(List<LineMapping> all, EObject container, EObject root, int depth) {
        List<Row> rows = new ArrayList<>();
        for (LineMapping mapping : all) {
            if (depth > DEEPEST) {
                context.warn(
                        mapping.selection().path(), "Lines are nested deeper than " + DEEPEST + " levels.", container);
                return rows;
            }
            Map<String, Object> variables = Map.of("root", root, "container", container);
            for (EObject element : context.select(mapping.selection(), container, Map.of("root", root))) {
                String id = ids.of(mapping.selection().name(), element);
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
}
