package dev.qualis.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of Markdown as plain text with spans that are shown in another way.
 *
 * @param spans in the order of the text; they may lie in one another
 */
record PageText(String text, List<Span> spans) {
    /** What a span is. */
    enum Style {
        TITLE,
        HEADING,
        STRONG,
        CODE,
        LINK
    }

    /** @param target where a link leads, as it is written; empty for what is no link */
    record Span(int from, int to, Style style, String target) {}

    private static final String INDENT = "      ";

    static PageText of(String markdown) {
        Node page = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        Writer writer = new Writer();
        page.accept(writer);
        return new PageText(writer.text.toString().stripTrailing() + "\n", List.copyOf(writer.spans));
    }

    /** The link at a place of the text. */
    Optional<String> link(int offset) {
        return spans.stream()
                .filter(span -> span.style() == Style.LINK && span.from() <= offset && offset < span.to())
                .map(Span::target)
                .findFirst();
    }

    private static final class Writer extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        private void span(Style style, String target, Node node) {
            int from = text.length();
            visitChildren(node);
            spans.add(new Span(from, text.length(), style, target));
        }

        private void span(Style style, String literal) {
            spans.add(new Span(text.length(), text.length() + literal.length(), style, ""));
            text.append(literal);
        }

        @Override
        public void visit(Heading heading) {
            span(heading.getLevel() == 1 ? Style.TITLE : Style.HEADING, "", heading);
            text.append("\n\n");
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
        }

        @Override
        public void visit(ListItem item) {
            text.append("  • ");
            visitChildren(item);
            if (item.getNext() == null) {
                text.append('\n');
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {
            span(Style.CODE, code.getLiteral());
            text.append('\n');
        }

        @Override
        public void visit(Code code) {
            span(Style.CODE, code.getLiteral());
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append('\n');
        }

        @Override
        public void visit(StrongEmphasis strong) {
            span(Style.STRONG, "", strong);
        }

        @Override
        public void visit(Link link) {
            span(Style.LINK, link.getDestination(), link);
        }

        /** What a row is about stands on a line of its own, what is said of it below; the names of the columns are left out. */
        @Override
        public void visit(CustomNode node) {
            switch (node) {
                case TableHead head -> {}
                case TableRow row -> {
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        text.append(cell == row.getFirstChild() ? "" : INDENT);
                        visitChildren((TableCell) cell);
                        text.append('\n');
                    }
                }
                default -> visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
            if (block instanceof TableBlock) {
                text.append('\n');
            }
        }
    }
}
