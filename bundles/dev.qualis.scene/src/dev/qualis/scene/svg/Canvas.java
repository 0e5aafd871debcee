package dev.qualis.scene.svg;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.util.Locale;
import java.util.Optional;

/** The drawing words all writers share: frame, links, tooltips, texts, dashes. */
final class Canvas {
    /** Noto Sans first, since texts are measured by it; then the Chinese faces of the usual systems. */
    static final String FONTS = "'Noto Sans','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
            + "'Microsoft YaHei','Helvetica Neue',Arial,sans-serif";

    final Markup out = new Markup();
    final SvgOptions options;

    Canvas(SvgOptions options) {
        this.options = options;
    }

    void open(SceneHead head, double width, double height, String description) {
        String id = options.prefix() + head.id();
        out.start("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + plain(width) + " " + plain(height))
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", FONTS)
                .attribute("style", "max-width:100%;height:auto");
        if (!head.language().isEmpty()) {
            out.attribute("xml:lang", head.language()).attribute("lang", head.language());
        }
        out.line()
                .start("title")
                .attribute("id", id + "-title")
                .text(head.title())
                .end("title");
        out.line().start("desc").attribute("id", id + "-desc").text(description).end("desc");
        out.line().start("rect").attribute("width", width).attribute("height", height);
        out.attribute("fill", options.theme().ground()).end("rect").line();
    }

    String finish() {
        return out.end("svg").line().toString();
    }

    static String plain(double value) {
        StringBuilder text = new StringBuilder();
        Markup.appendNumber(text, value);
        return text.toString();
    }

    /** Opens the group of an element: a link where there is one, with a tooltip where there is one. */
    boolean enter(SemanticElement element, String tooltip) {
        boolean link = enterLink(element);
        if (!link) {
            out.start("g");
        }
        if (!tooltip.isBlank()) {
            out.element("title", tooltip);
        }
        return link;
    }

    /** Opens a link where there is one. */
    boolean enterLink(SemanticElement element) {
        Optional<String> link = options.links().apply(element).filter(Canvas::isHarmless);
        link.ifPresent(address -> out.start("a").attribute("href", address));
        return link.isPresent();
    }

    void leave(boolean link) {
        out.end(link ? "a" : "g").line();
    }

    /** Relative addresses, fragments and http(s) only: a model must not bring a script into a document. */
    static boolean isHarmless(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        boolean hasScheme =
                colon >= 0 && lower.substring(0, colon).chars().allMatch(c -> c != '/' && c != '#' && c != '?');
        return !hasScheme || lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    }

    void text(TextBlock block) {
        text(block, null);
    }

    /** Writes all lines of a block as one text; {@code transform} may be null. */
    void text(TextBlock block, String transform) {
        if (block == null || block.lines().isEmpty()) {
            return;
        }
        out.start("text");
        textStyle(block.style(), block.alignment());
        if (transform != null) {
            out.attribute("transform", transform);
        }
        content(block);
    }

    /** As {@link #text}, where the group around it has the style already. */
    void lines(TextBlock block) {
        if (!block.lines().isEmpty()) {
            out.start("text");
            content(block);
        }
    }

    private void content(TextBlock block) {
        if (block.lines().size() == 1) {
            out.attribute("x", block.anchorX())
                    .attribute("y", block.baseline(0))
                    .text(block.lines().get(0));
        } else {
            for (int i = 0; i < block.lines().size(); i++) {
                out.start("tspan").attribute("x", block.anchorX()).attribute("y", block.baseline(i));
                out.text(block.lines().get(i)).end("tspan");
            }
        }
        out.end("text");
    }

    /** The attributes of texts in this style, on a text or on a group of texts. */
    void textStyle(TextStyle style, Alignment alignment) {
        out.attribute("font-size", style.pixels()).attribute("fill", style.color());
        switch (alignment) {
            case LEFT -> {}
            case CENTER -> out.attribute("text-anchor", "middle");
            case RIGHT -> out.attribute("text-anchor", "end");
        }
        fontStyle(style);
    }

    private void fontStyle(TextStyle style) {
        if (style.bold()) {
            out.attribute("font-weight", "bold");
        }
        if (style.italic()) {
            out.attribute("font-style", "italic");
        }
        if (style.underline() || style.struck()) {
            String lines = style.underline() && style.struck()
                    ? "underline line-through"
                    : style.underline() ? "underline" : "line-through";
            out.attribute("text-decoration", lines);
        }
    }

    void stroke(Color color, double width, LineStyle line) {
        out.attribute("stroke", color).attribute("stroke-width", width);
        switch (line) {
            case SOLID -> {}
            case DASH -> out.attribute("stroke-dasharray", "6 4");
            case DOT -> out.attribute("stroke-dasharray", "1.5 3");
            case DASH_DOT -> out.attribute("stroke-dasharray", "6 3 1.5 3");
        }
    }

    Canvas rect(Rect rect) {
        out.start("rect").attribute("x", rect.x()).attribute("y", rect.y());
        out.attribute("width", rect.width()).attribute("height", rect.height());
        return this;
    }
}
