package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TextStyle;
import dev.qualis.viewpoint.description.ColorDescription;
import dev.qualis.viewpoint.description.RepresentationDescription.TableStyle;
import dev.qualis.viewpoint.description.Styles.BackgroundStyle;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.Conditional;
import dev.qualis.viewpoint.description.Styles.ForegroundStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the style that wins in a cell, as Sirius shows it: the conditional style of the intersection, of the line, of the
 * column, then the default style of the intersection, of the line, of the column; for text and ground apart.
 *
 * <p>Predicates of the intersection and the column are asked of the cell's element, those of the line of the line's
 * element, all without variables. A column's header has its default style only, and only if that is a fixed colour.
 */
final class TablePaint {
    private static final TableStyle NONE = new TableStyle(new Choice<>(null, List.of()), new Choice<>(null, List.of()));

    private static final Color CELL_BORDER = new Color(140, 140, 140);

    private final Context context;

    TablePaint(Context context) {
        this.context = context;
    }

    /** Styles of an element with what they are evaluated on. */
    record Source(TableStyle style, EObject element) {}

    Paint line(TableStyle style, EObject element) {
        return winner(NONE, null, new Source(style, element), NONE);
    }

    Paint columnHeader(TableStyle style, EObject element) {
        ForegroundStyle text = style.foreground().otherwise();
        BackgroundStyle ground = style.background().otherwise();
        return new Paint(
                text != null && isFixed(text.color()) ? text(text, element) : null,
                ground != null && isFixed(ground.color()) ? ground(ground, element) : null);
    }

    private static boolean isFixed(ColorDescription color) {
        return color instanceof ColorDescription.Fixed;
    }

    /**
     * @param intersection null in an edition table
     */
    Paint cell(TableStyle intersection, EObject element, Source line, TableStyle column) {
        return winner(intersection == null ? NONE : intersection, element, line, column);
    }

    private Paint winner(TableStyle cell, EObject element, Source line, TableStyle column) {
        return new Paint(
                find(TableStyle::foreground, cell, element, line, column, this::text),
                find(TableStyle::background, cell, element, line, column, this::ground));
    }

    private interface Resolve<S, R> {
        R of(S style, EObject element);
    }

    private <S, R> R find(
            Function<TableStyle, Choice<S>> side,
            TableStyle cell,
            EObject element,
            Source line,
            TableStyle column,
            Resolve<S, R> resolve) {
        Optional<S> own = conditional(side.apply(cell), element);
        if (own.isPresent()) {
            return resolve.of(own.get(), element);
        }
        Optional<S> ofLine = conditional(side.apply(line.style()), line.element());
        if (ofLine.isPresent()) {
            return resolve.of(ofLine.get(), line.element());
        }
        Optional<S> ofColumn = conditional(side.apply(column), element);
        if (ofColumn.isPresent()) {
            return resolve.of(ofColumn.get(), element);
        }
        if (side.apply(cell).otherwise() != null) {
            return resolve.of(side.apply(cell).otherwise(), element);
        }
        if (side.apply(line.style()).otherwise() != null) {
            return resolve.of(side.apply(line.style()).otherwise(), line.element());
        }
        S last = side.apply(column).otherwise();
        return last == null ? null : resolve.of(last, element);
    }

    private <S> Optional<S> conditional(Choice<S> choice, EObject element) {
        for (Conditional<S> one : choice.conditionals()) {
            if (context.holds(one.predicate(), one.path(), element, Map.of(), false)) {
                return Optional.of(one.style());
            }
        }
        return Optional.empty();
    }

    /** The colours of a cell's own styles are explained in the legend, where one of them gave its colour. */
    void explain(String mapping, TableStyle own, Paint paint) {
        List<BackgroundStyle> styles = new ArrayList<>();
        own.background().conditionals().forEach(one -> styles.add(one.style()));
        if (own.background().otherwise() != null) {
            styles.add(own.background().otherwise());
        }
        for (BackgroundStyle style : styles) {
            if (style.color() instanceof ColorDescription.Fixed fixed
                    && fixed.color().equals(paint.background())) {
                context.explain(mapping, fixed, CELL_BORDER);
                return;
            }
        }
    }

    private TextStyle text(ForegroundStyle style, EObject element) {
        return new TextStyle(
                style.size(),
                style.bold(),
                style.italic(),
                style.underline(),
                style.struck(),
                context.color(style.color(), style.path(), element, Map.of()));
    }

    private Color ground(BackgroundStyle style, EObject element) {
        return context.color(style.color(), style.path(), element, Map.of());
    }
}
