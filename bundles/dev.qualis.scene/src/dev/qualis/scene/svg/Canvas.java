package dev.qualis.scene.svg;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Stroke;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the marks of a picture as SVG. */
final class Canvas {
    /** Noto Sans first, since texts are measured by it; then the Chinese faces of the usual systems. */
    static final String FONTS = "'Noto Sans','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
            + "'Microsoft YaHei','Helvetica Neue',Arial,sans-serif";

    private final Markup out = new Markup();
    private final SvgOptions options;
    private final PictureLinks links;

    Canvas(SvgOptions options) {
        this.options = options;
        this.links = new PictureLinks(options.links());
    }

    String write(Picture picture) {
        open(picture);
        for (Mark mark : picture.marks()) {
            mark(mark);
            if (!(mark instanceof Mark.Group)) {
                out.line();
            }
        }
        return out.end("svg").line().toString();
    }

    private void open(Picture picture) {
        SceneHead head = picture.head();
        double width = picture.width();
        double height = picture.height();
        String id = options.prefix() + head.id();
        out.start("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + plain(width) + " " + plain(height))
                .attribute("role", links.isIn(picture.marks()) ? "group" : "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", FONTS)
                .attribute("style", "max-width:100%;height:auto");
        if (!head.language().isEmpty()) {
            out.attribute("xml:lang", head.language());
            if (options.prefix().isEmpty()) { // a page of HTML with pictures in it may not say it twice
                out.attribute("lang", head.language());
            }
        }
        out.line()
                .start("title")
                .attribute("id", id + "-title")
                .text(head.title())
                .end("title");
        out.line()
                .start("desc")
                .attribute("id", id + "-desc")
                .text(picture.description())
                .end("desc");
        out.line().start("rect").attribute("width", width).attribute("height", height);
        out.attribute("fill", picture.theme().ground()).end("rect").line();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Group group -> group(group);
            case Mark.Shifted shifted -> shifted(shifted);
            case Mark.Box box -> box(box);
            case Mark.Oval oval -> oval(oval);
            case Mark.Outline outline -> {
                out.start("path").attribute("d", PathData.of(outline.path()));
                ink(outline.ink());
                out.end("path");
            }
            case Mark.Words words -> words(words);
            case Mark.Texts texts -> texts(texts);
            case Mark.Image image -> {
                place("image", image.bounds());
                out.attribute("href", image.data()).end("image");
            }
        }
    }

    private void group(Mark.Group group) {
        boolean link = enter(group);
        group.marks().forEach(this::mark);
        out.end(link ? "a" : "g").line();
    }

    /** What is not moved but only belongs together needs no group. */
    private void shifted(Mark.Shifted shifted) {
        boolean moved = shifted.dx() != 0 || shifted.dy() != 0;
        if (moved) {
            String move = "translate(" + plain(shifted.dx()) + " " + plain(shifted.dy()) + ")";
            out.start("g").attribute("transform", move).line();
        }
        for (Mark mark : shifted.marks()) {
            mark(mark);
            if (moved && !(mark instanceof Mark.Group)) {
                out.line();
            }
        }
        if (moved) {
            out.end("g");
        }
    }

    private void box(Mark.Box box) {
        place("rect", box.bounds());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        ink(box.ink());
        out.end("rect");
    }

    private void oval(Mark.Oval oval) {
        Rect box = oval.bounds();
        out.start("ellipse").attribute("cx", box.centerX()).attribute("cy", box.centerY());
        out.attribute("rx", box.width() / 2).attribute("ry", box.height() / 2);
        ink(oval.ink());
        out.end("ellipse");
    }

    private void place(String element, Rect rect) {
        out.start(element).attribute("x", rect.x()).attribute("y", rect.y());
        out.attribute("width", rect.width()).attribute("height", rect.height());
    }

    private void ink(Ink ink) {
        if (ink.fill() == null) {
            out.attribute("fill", "none");
        } else {
            out.attribute("fill", ink.fill());
        }
        if (ink.opacity() < 1) {
            out.attribute("fill-opacity", ink.opacity());
        }
        if (ink.roundJoins()) {
            out.attribute("stroke-linejoin", "round");
        }
        if (ink.stroke() != null) {
            stroke(ink.stroke());
        }
    }

    private void words(Mark.Words words) {
        TextBlock block = words.text();
        out.start("text");
        textStyle(block.style(), block.alignment());
        if (words.upwards()) {
            Rect bounds = block.bounds();
            out.attribute("transform", "rotate(-90 " + plain(bounds.centerX()) + " " + plain(bounds.centerY()) + ")");
        }
        content(block);
    }

    private void texts(Mark.Texts texts) {
        out.start("g");
        textStyle(texts.style(), texts.alignment());
        out.line();
        for (Mark.Linked linked : texts.texts()) {
            boolean link = enterLink(links.of(linked));
            out.start("text");
            content(linked.text());
            if (link) {
                out.end("a");
            }
        }
        out.end("g");
    }

    private static String plain(double value) {
        StringBuilder text = new StringBuilder();
        Markup.appendNumber(text, value);
        return text.toString();
    }

    /** Opens the group of an element: a link where there is one, with a tooltip where there is one. */
    private boolean enter(Mark.Group group) {
        boolean link = enterLink(links.of(group));
        if (!link) {
            out.start("g");
        }
        if (!group.tooltip().isBlank()) {
            out.element("title", group.tooltip());
        }
        return link;
    }

    /** Opens a link where there is one. */
    private boolean enterLink(Optional<String> link) {
        link.ifPresent(address -> {
            out.start("a").attribute("href", address);
            if (!options.tabStops()) {
                out.attribute("tabindex", "-1");
            }
        });
        return link.isPresent();
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
    private void textStyle(TextStyle style, Alignment alignment) {
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

    private void stroke(Stroke stroke) {
        out.attribute("stroke", stroke.color()).attribute("stroke-width", stroke.width());
        double[] dashes = stroke.dashes();
        if (dashes.length > 0) {
            out.attribute(
                    "stroke-dasharray",
                    Arrays.stream(dashes).mapToObj(Canvas::plain).collect(Collectors.joining(" ")));
        }
    }
}
