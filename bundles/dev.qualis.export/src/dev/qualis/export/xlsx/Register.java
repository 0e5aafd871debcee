package dev.qualis.export.xlsx;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sheet: what a document says of things of one kind, a row each. Tables of the same form in several sections become one,
 * with the section named in front; sections with facts become rows.
 *
 * @param title of the sheet
 * @param columns their heads
 * @param rows each as wide as {@code columns}
 */
record Register(String title, List<String> columns, List<List<Cell>> rows) {

    Register {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The sheets of a document, in the order in which it says them. */
    static List<Register> of(Document document) {
        Collection found = new Collection();
        for (Page page : document.pages().all()) {
            found.blocks(page.chapter(), "", page.blocks());
        }
        return found.registers();
    }

    private static String plain(List<Inline> inlines) {
        return inlines.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static final class Collection {

        /** Sections of one kind, and the facts that are told of them. */
        private record Told(Set<String> names, List<Map<String, Cell>> rows, List<String> titles) {}

        private record Key(String chapter, String caption, List<String> heads, boolean named) {}

        private final Map<String, Told> told = new LinkedHashMap<>();
        private final Map<Key, List<List<Cell>>> tables = new LinkedHashMap<>();

        void blocks(String chapter, String section, List<Block> blocks) {
            for (Block block : blocks) {
                switch (block) {
                    case Section inner -> section(chapter, inner);
                    case Table table -> table(chapter, section, table);
                    default -> {}
                }
            }
        }

        private void section(String chapter, Section section) {
            List<Fact> facts = section.blocks().stream()
                    .filter(Facts.class::isInstance)
                    .flatMap(block -> ((Facts) block).facts().stream())
                    .toList();
            if (!facts.isEmpty()) {
                String kind = section.kind().isEmpty() ? chapter : section.kind();
                Told those = told.computeIfAbsent(
                        kind, any -> new Told(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>()));
                Map<String, Cell> row = new LinkedHashMap<>();
                facts.forEach(fact -> row.putIfAbsent(fact.name(), new Cell(fact.content())));
                those.names().addAll(row.keySet());
                those.rows().add(row);
                those.titles().add(section.title());
            }
            blocks(chapter, section.kind().isEmpty() ? "" : section.title(), section.blocks());
        }

        private void table(String chapter, String section, Table table) {
            List<String> heads =
                    table.columns().stream().map(column -> plain(column.head())).toList();
            Key key = new Key(chapter, table.caption(), heads, !section.isEmpty());
            List<List<Cell>> rows = tables.computeIfAbsent(key, any -> new ArrayList<>());
            for (Table.Row row : table.rows()) {
                List<Cell> cells = new ArrayList<>();
                if (!section.isEmpty()) {
                    cells.add(new Cell(List.of(new Text(section))));
                }
                cells.addAll(row.cells());
                rows.add(cells);
            }
        }

        List<Register> registers() {
            List<Register> all = new ArrayList<>();
            told.forEach((kind, those) -> {
                List<String> columns = new ArrayList<>(List.of(kind));
                columns.addAll(those.names());
                List<List<Cell>> rows = new ArrayList<>();
                for (int i = 0; i < those.rows().size(); i++) {
                    List<Cell> row = new ArrayList<>(
                            List.of(new Cell(List.of(new Text(those.titles().get(i))))));
                    for (String name : those.names()) {
                        row.add(those.rows().get(i).getOrDefault(name, new Cell(List.of())));
                    }
                    rows.add(row);
                }
                all.add(new Register(kind, columns, rows));
            });
            tables.forEach((key, rows) -> {
                if (!rows.isEmpty()) {
                    List<String> columns = new ArrayList<>(key.named() ? List.of(key.chapter()) : List.of());
                    columns.addAll(key.heads());
                    all.add(new Register(key.caption().isEmpty() ? key.chapter() : key.caption(), columns, rows));
                }
            });
            return all;
        }
    }
}
