package dev.qualis.document.search;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import java.util.List;

/** The words of blocks, without their form; sections inside are left out, as they are found by themselves. */
final class PlainText {

    private final StringBuilder text = new StringBuilder();

    static String of(List<Block> blocks) {
        PlainText plain = new PlainText();
        blocks.forEach(plain::add);
        return plain.text.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Section section -> {}
            case Paragraph paragraph -> add(paragraph.content());
            case Note note -> add(note.content());
            case Bullets bullets -> bullets.items().forEach(this::add);
            case Facts facts ->
                facts.facts().forEach(fact -> {
                    add(fact.name());
                    add(fact.content());
                });
            case Meters meters ->
                meters.meters().forEach(meter -> add(meter.name().plain()));
            case Trend trend -> {}
            case Prose prose -> add(prose.markdown());
            case Figure figure -> {
                add(figure.caption());
                figure.data().ifPresent(this::add);
            }
            case Grid grid ->
                grid.rows()
                        .forEach(row ->
                                row.fields().forEach(field -> field.lines().forEach(this::add)));
            case Table table ->
                table.rows()
                        .forEach(row -> row.cells().stream().map(Cell::content).forEach(this::add));
        }
    }

    private void add(Item item) {
        add(item.content());
        item.below().forEach(this::add);
    }

    private void add(List<Inline> inlines) {
        inlines.forEach(inline -> text.append(inline.plain()));
        text.append('\n');
    }

    private void add(String words) {
        text.append(words).append('\n');
    }
}
