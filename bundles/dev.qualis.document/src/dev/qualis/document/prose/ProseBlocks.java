package dev.qualis.document.prose;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Text in Markdown as blocks. Nothing is lost but form: code is text, headings are strong words, images are replaced by
 * their words, HTML is text.
 */
public final class ProseBlocks {

    /** Lists and quotes deeper than this are not told apart any more. */
    private static final int DEEPEST = 20;

    /** From here on characters are as wide as Chinese ones, with few exceptions. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    public List<Block> of(Prose prose) {
        String text = prose.markdown();
        int first = text.indexOf('\n');
        String plain = first < 0
                ? text
                : text.substring(0, first + 1) + text.substring(first + 1).stripIndent();
        List<Block> blocks = new ArrayList<>();
        blocks(parser.parse(plain), blocks, 0);
        return blocks;
    }

    private static void blocks(Node parent, List<Block> blocks, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case ListBlock list -> blocks.add(new Bullets(items(list, depth + 1)));
                case TableBlock table -> table(table, blocks);
                case FencedCodeBlock code -> text(code.getLiteral(), blocks);
                case IndentedCodeBlock code -> text(code.getLiteral(), blocks);
                case HtmlBlock html -> text(html.getLiteral(), blocks);
                case org.commonmark.node.Heading heading -> {
                    List<Inline> line = new ArrayList<>();
                    line.add(new Strong(plain(heading)));
                    blocks.add(new Paragraph(line));
                }
                case org.commonmark.node.Paragraph paragraph -> blocks.add(new Paragraph(inlines(paragraph)));
                default -> {
                    if (depth < DEEPEST) {
                        blocks(node, blocks, depth + 1);
                    }
                }
            }
        }
    }

    private static void text(String text, List<Block> blocks) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(List.of(new Text(line)))));
    }

    private static List<Item> items(ListBlock list, int depth) {
        List<Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            List<Inline> line = new ArrayList<>();
            List<Item> below = new ArrayList<>();
            for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof ListBlock inner && depth < DEEPEST) {
                    below.addAll(items(inner, depth + 1));
                } else {
                    line.addAll(line.isEmpty() ? List.of() : List.of(new Text(" ")));
                    line.addAll(inlines(part));
                }
            }
            items.add(new Item(line, below));
        }
        return items;
    }

    private static void table(TableBlock table, List<Block> blocks) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        collect(table, rows);
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = rows.getFirst().stream().map(Column::new).toList();
        List<Row> body = rows.stream()
                .skip(1)
                .map(cells -> new Row("", 0, cells.stream().map(Cell::new).toList()))
                .toList();
        blocks.add(new Table("", Form.LIST, columns, body));
    }

    private static void collect(Node parent, List<List<List<Inline>>> rows) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow row) {
                List<List<Inline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(inlines(cell));
                }
                rows.add(cells);
            } else {
                collect(node, rows);
            }
        }
    }

    private static List<Inline> inlines(Node parent) {
        List<Inline> line = new ArrayList<>();
        inlines(parent, line, 0);
        return line;
    }

    private static void inlines(Node parent, List<Inline> line, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> line.add(new Text(text.getLiteral()));
                case StrongEmphasis strong -> line.add(new Strong(plain(strong)));
                case Code code -> line.add(new Text(code.getLiteral()));
                case HtmlInline html -> line.add(new Text(html.getLiteral()));
                case SoftLineBreak soft -> line.add(new Text(isWithinChinese(soft) ? "" : " "));
                case HardLineBreak hard -> line.add(new Text(" "));
                case Link link
                when link.getDestination().matches("(?i)(https?://|mailto:).*") ->
                    line.add(new Inline.Link(link.getDestination(), plain(link)));
                default -> {
                    if (depth < DEEPEST) {
                        inlines(node, line, depth + 1);
                    }
                }
            }
        }
    }

    /** A line of the source that ends between Chinese characters must not leave a blank between them. */
    private static boolean isWithinChinese(SoftLineBreak line) {
        return line.getPrevious() instanceof org.commonmark.node.Text before
                && line.getNext() instanceof org.commonmark.node.Text after
                && before.getLiteral().codePointBefore(before.getLiteral().length()) >= FIRST_WIDE
                && after.getLiteral().codePointAt(0) >= FIRST_WIDE;
    }

    private static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        List<Inline> line = new ArrayList<>();
        inlines(parent, line, 0);
        line.forEach(inline -> text.append(inline.plain()));
        return text.toString();
    }
}
