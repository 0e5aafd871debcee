package dev.qualis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A writer that nobody needs, in a file of its own: whatever a document holds can be written without a change elsewhere. */
class PlainTextWriterTest {

    private static final class PlainTextWriter {
        private final StringBuilder out = new StringBuilder();

        String write(Document document) {
            line(document.title() + " (" + document.control().number() + ")");
            document.pages().forEach(page -> {
                line("# " + page.title());
                page.blocks().forEach(this::block);
            });
            return out.toString();
        }

        private void block(Block block) {
            switch (block) {
                case Section section -> {
                    line("## " + section.title());
                    section.blocks().forEach(this::block);
                }
                case Paragraph paragraph -> line(words(paragraph.content()));
                case Note note -> line("! " + words(note.content()));
                case Bullets bullets -> bullets.items().forEach(item -> item(item, "- "));
                case Facts facts -> facts.facts().forEach(fact -> line(fact.name() + ": " + words(fact.content())));
                case Meters meters ->
                    meters.meters().forEach(meter -> line(meter.name().plain() + " " + meter.number()));
                case Trend trend -> line(trend.name() + " " + trend.values());
                case Prose prose -> line(prose.markdown());
                case Figure figure ->
                    line("[" + figure.caption() + ": "
                            + figure.artwork().scene().scene().head().title() + "]");
                case Grid grid ->
                    grid.rows().forEach(row -> row.fields().forEach(field -> line(String.join(" ", field.lines()))));
                case Table table ->
                    table.rows()
                            .forEach(row -> line(row.cells().stream()
                                    .map(cell -> words(cell.content()))
                                    .collect(Collectors.joining(" | "))));
            }
        }

        private void item(Item item, String indent) {
            line(indent + words(item.content()));
            item.below().forEach(below -> item(below, "  " + indent));
        }

        private static String words(List<Inline> inlines) {
            return inlines.stream().map(Inline::plain).collect(Collectors.joining());
        }

        private void line(String text) {
            out.append(text).append('\n');
        }
    }

    @Test
    void writesAllThatADocumentHolds() {
        assertEquals("""
            Sample Ltd. Quality manual (QM-01)
            # Scope
            <b> & Buying BuyingexampleOK
            ! !
            - one
              - one.one
            Map: =1+1
            Map 1 / 3 · 33 %
            Map [1.0, 2.5, 2.0]
            **bold** text

            - item
            [Map: Map]
            # Buying
            ## Buying
            -2+3 | 1,234.50 | 12.5 % | 2026-11-30
            """, new PlainTextWriter().write(SampleDocument.english()));
    }
}
