package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the rows of a table. */
final class TableRows {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableRows(Edition edition, Phrase caption, Phrase... heads) {
        this.caption = edition.say(caption);
        for (Phrase head : heads) {
            columns.add(new Column(List.of(edition.text(head))));
        }
    }

    TableRows(String caption, List<String> heads) {
        this.caption = caption;
        heads.forEach(head -> columns.add(new Column(Edition.plain(head))));
    }

    /** Adds a row of as many cells as heads. */
    TableRows row(String anchor, List<List<Inline>> cells) {
        rows.add(new Row(anchor, 0, cells.stream().map(Cell::new).toList()));
        return this;
    }

    /** Adds a row of lists of inlines. */
    @SafeVarargs
    final TableRows row(List<Inline>... cells) {
        return row("", 0, cells);
    }

    @SafeVarargs
    final TableRows row(String anchor, int level, List<Inline>... cells) {
        List<Cell> all = new ArrayList<>();
        for (List<Inline> cell : cells) {
            all.add(new Cell(cell));
        }
        rows.add(new Row(anchor, level, all));
        return this;
    }

    /** Adds a row whose last cell has a tone. */
    @SafeVarargs
    final TableRows toned(Tone tone, List<Inline>... cells) {
        List<Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            all.add(new Cell(cells[i], i == cells.length - 1 ? tone : Tone.PLAIN));
        }
        rows.add(new Row("", 0, all));
        return this;
    }

    /** The table as a block, without the columns that say nothing; no block where it has no row. */
    List<Block> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0
                        || rows.stream()
                                .anyMatch(row -> !row.cells().get(i).content().isEmpty()))
                .boxed()
                .toList();
        List<Row> narrowed = rows.stream()
                .map(row -> new Row(
                        row.anchor(),
                        row.level(),
                        kept.stream().map(row.cells()::get).toList()))
                .toList();
        return List.of(
                new Table(caption, Form.LIST, kept.stream().map(columns::get).toList(), narrowed));
    }
}
