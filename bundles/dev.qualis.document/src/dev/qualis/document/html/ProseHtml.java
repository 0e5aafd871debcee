package dev.qualis.document.html;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML. HTML in it is shown as text; images are replaced by their words, since a document loads nothing
 * from elsewhere; links lead to the web or to mail only; headings go below the section in which the text stands.
 */
final class ProseHtml {

    private static final int LOWEST = 6;

    /** A longer one leads nowhere, and could be repeated by every mention of its name. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final Parser parser;
    private final HtmlRenderer renderer;

    /**
     * Makes a writer.
     *
     * @param level the level of the first heading of a text, 2 to 6
     */
    ProseHtml(int level) {
        List<Extension> extensions = List.of(TablesExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(MarkdownLimits.DEEPEST_BLOCK)
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new Restricted(context, level))
                .build();
    }

    String write(String markdown) {
        String text = withoutIndent(markdown);
        if (MarkdownLimits.admit(text)) {
            Node document = parser.parse(text);
            if (MarkdownLimits.admit(document)) {
                return renderer.render(document);
            }
        }
        return asWritten(text);
    }

    /** The paragraphs of a text with all its signs. */
    private static String asWritten(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (String paragraph : text.split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(escaped(paragraph.strip())).append("</p>\n");
            }
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Takes off the indent that a text has because its element is indented: all lines but the first have it. */
    private static String withoutIndent(String markdown) {
        int firstEnd = markdown.indexOf('\n');
        if (firstEnd < 0) {
            return markdown;
        }
        return markdown.substring(0, firstEnd + 1)
                + markdown.substring(firstEnd + 1).stripIndent();
    }

    private static final class Restricted implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final int level;

        Restricted(HtmlNodeRendererContext context, int level) {
            this.context = context;
            this.level = level;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, Link.class, SoftLineBreak.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> {
                    String tag = "h" + Math.min(LOWEST, level - 1 + heading.getLevel());
                    context.getWriter().line();
                    wrap(tag, Map.of(), node);
                    context.getWriter().line();
                }
                case Link link
                when isOutside(link.getDestination()) ->
                    wrap("a", Map.of("href", link.getDestination(), "rel", "noopener noreferrer"), node);
                case SoftLineBreak line -> context.getWriter().raw(isWithinChinese(line) ? "" : "\n");
                default -> children(node);
            }
        }

        /** A line of the source that ends between Chinese characters must not leave a blank between them. */
        private static boolean isWithinChinese(SoftLineBreak line) {
            return line.getPrevious() instanceof Text before
                    && line.getNext() instanceof Text after
                    && isWide(before.getLiteral()
                            .codePointBefore(before.getLiteral().length()))
                    && isWide(after.getLiteral().codePointAt(0));
        }

        private static boolean isWide(int character) {
            return UnicodeScript.of(character) == UnicodeScript.HAN
                    || character >= 0x3000 && character <= 0x303F
                    || character >= 0xFF00 && character <= 0xFFEF;
        }

        private static boolean isOutside(String address) {
            return address.length() <= LONGEST_ADDRESS && address.matches("(?i)(https?://|mailto:).*");
        }

        private void wrap(String tag, Map<String, String> attributes, Node node) {
            context.getWriter().tag(tag, new TreeMap<>(attributes));
            children(node);
            context.getWriter().tag("/" + tag);
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
