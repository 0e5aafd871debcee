package dev.qualis.workbench.picture;

import dev.qualis.app.EditPicture.Field;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import java.util.List;
import java.util.stream.Stream;

/** Where things are on the picture that a pane shows. */
public final class PictureHand {
    private final PicturePane pane;

    public PictureHand(PicturePane pane) {
        this.pane = pane;
    }

    /** Shows another kind of pictures, and waits until it is drawn with a part of that name. */
    public void show(String kind, String name) {
        pane.show(PictureChoice.of(kind, Language.EN));
        Desk.await(() ->
                pane.drawn().filter(drawn -> drawn.choice().kind().equals(kind)).isPresent() && names().contains(name));
    }

    /** The middle of the field of a table, of the elements with these names. */
    public Rect field(String row, String column) {
        DrawnPicture drawn = pane.drawn().orElseThrow();
        TableFields fields = TableFields.of(drawn).orElseThrow();
        PlacedTable table = (PlacedTable) drawn.placed().placed();
        return Stream.iterate(4.0, y -> y < drawn.picture().height(), y -> y + 4)
                .flatMap(y -> Stream.iterate(4.0, x -> x < drawn.picture().width(), x -> x + 8)
                        .flatMap(x -> fields.at(x, y).stream()))
                .filter(place -> isOf(place.field(), row, column))
                .findFirst()
                .map(place -> pane.canvas().inWindow(place.bounds()))
                .orElseThrow(() -> new AssertionError(table.toString()));
    }

    private static boolean isOf(Field field, String row, String column) {
        return field.row().element().name().equals(row)
                && field.column().element().name().equals(column);
    }

    /** The innermost part with a name. */
    public Rect place(String name) {
        return pane.canvas()
                .inWindow(pane.canvas().parts().stream()
                        .filter(part -> part.element().name().equals(name))
                        .reduce((outer, inner) -> inner)
                        .orElseThrow()
                        .bounds());
    }

    public List<String> names() {
        return pane.canvas().parts().stream().map(part -> part.element().name()).toList();
    }
}
