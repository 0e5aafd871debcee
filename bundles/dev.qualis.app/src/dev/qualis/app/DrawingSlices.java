package dev.qualis.app;

import dev.qualis.document.FileNames;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.slice.Slice;
import dev.qualis.scene.slice.TableSlice;
import dev.qualis.scene.slice.TreeSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parts drawings that are too large to be read: matrices by process and by unit, trees by what stands at their top. */
public final class DrawingSlices {
    /** About two printed pages. */
    private static final int MOST_ROWS = 60;

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_LINES = 120;
    private static final int DEEPEST_UNIT = 8;

    /** In file names, which do not change with the language. */
    private static final String OTHERS = "others";

    private final ElementParts parts;
    private final Language language;
    private final MessageCatalogue messages;

    /** Of the drawings of a project. */
    public DrawingSlices(OpenedProject project, Language language) {
        this.parts = new ElementParts(project.index());
        this.language = language;
        this.messages = MessageCatalogue.load(DrawingSlices.class, "messages", language);
    }

    /** The slices as drawings, named after the drawing; none where it can be read as it is. */
    public List<Drawing> of(Drawing whole) {
        List<? extends Slice<? extends Scene>> slices = switch (whole.scene()) {
            case TreeScene tree -> TreeSlice.branches(tree, MOST_LINES);
            case TableScene table -> slices(table);
            default -> List.<Slice<Scene>>of();
        };
        List<Drawing> drawings = new ArrayList<>();
        FileNames files = new FileNames();
        for (Slice<? extends Scene> slice : slices) {
            String name = parts.name(slice.about()).orElse(OTHERS).replaceAll("[^\\p{L}\\p{N}_.-]", "_");
            drawings.add(new Drawing(files.of(whole.id() + "-" + name), whole.kind(), slice.scene()));
        }
        return drawings;
    }

    private List<Slice<TableScene>> slices(TableScene table) {
        List<Slice<TableScene>> rows = TableSlice.byRow(table, MOST_ROWS, messages.say("slice.others"));
        if (table.kind() != TableScene.Kind.CROSS) {
            return rows;
        }
        return Stream.concat(rows.stream(), byUnit(table).stream()).toList();
    }

    /** By the highest units of which none has too many positions. */
    private List<Slice<TableScene>> byUnit(TableScene table) {
        List<Slice<TableScene>> slices = List.of();
        for (int i = 1; i <= DEEPEST_UNIT; i++) {
            int depth = i;
            slices = TableSlice.byColumn(table, MOST_COLUMNS, element -> parts.unit(element, depth, language));
            if (slices.stream().allMatch(slice -> slice.scene().columns().size() <= MOST_COLUMNS)) {
                break;
            }
        }
        return slices;
    }
}
