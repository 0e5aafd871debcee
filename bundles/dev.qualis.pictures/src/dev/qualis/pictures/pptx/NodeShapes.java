package dev.qualis.pictures.pptx;

import dev.qualis.pictures.image.Raster;
import dev.qualis.scene.Decoration;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Nodes as shapes with their texts in them. */
final class NodeShapes {
    private static final double ICON = 12;
    private static final double FINENESS = 4;

    private final SlideArea area;
    private final double scale;
    private final double left;
    private final double top;

    /**
     * What a connector holds on to.
     *
     * @param id of the shape on its slide
     */
    record Glue(int id, ShapeType type, Rect bounds) {}

    NodeShapes(SlideArea area, double scale, double left, double top) {
        this.area = area;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    Glue draw(PlacedNode placed) {
        Node node = placed.node();
        ShapeType type = type(node.style(), placed.role());
        XSLFAutoShape shape = area.slide.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(place(placed.bounds()));
        if (type == ShapeType.ROUND_RECT) {
            double arc = Math.max(2, node.style().arc());
            double side = Math.min(placed.bounds().width(), placed.bounds().height());
            Adjustments.set(shape, "adj", Math.min(50000, Math.round(arc / side * 100000)));
        }
        paint(shape, placed);
        area.name(shape, node.label().text(), node.tooltip());
        boolean written = placed.label() != null
                && placed.bounds().contains(placed.label().bounds(), 2);
        if (written && isSquare(type)) {
            inside(shape, placed);
        } else if (written) {
            // Presets with slanted sides keep a small rectangle for text: the lines are ours, or they would break
            // elsewhere.
            TextBlock label = placed.label();
            area.write(shape, String.join("\n", label.lines()), label.style(), Alignment.CENTER, scale);
            shape.setWordWrap(false);
        } else if (placed.label() != null) {
            TextBlock label = placed.label();
            area.textBox(
                    place(label.bounds()), String.join("\n", label.lines()), label.style(), label.alignment(), scale);
        }
        images(placed);
        gauges(placed);
        node.decorations().forEach(mark -> mark(mark, placed.bounds()));
        return new Glue(id(shape), type, placed.bounds());
    }

    static int id(XSLFAutoShape shape) {
        return (int) ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().getId();
    }

    private Rectangle2D place(Rect rect) {
        return SlideArea.place(rect, scale, left, top);
    }

    private static ShapeType type(NodeStyle style, Role role) {
        if (role == Role.LINE || role == Role.COMPARTMENT) {
            return ShapeType.RECT;
        }
        return switch (style.shape()) {
            case ELLIPSE, DOT -> ShapeType.ELLIPSE;
            case LOZENGE -> ShapeType.DIAMOND;
            case PARALLELOGRAM -> ShapeType.PARALLELOGRAM;
            case TRIANGLE -> ShapeType.TRIANGLE;
            case NOTE -> ShapeType.FOLDED_CORNER;
            case RECTANGLE, ROUNDED -> style.arc() > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT;
            case GAUGE, IMAGE, STROKE -> ShapeType.RECT;
        };
    }

    private static boolean isSquare(ShapeType type) {
        return type == ShapeType.RECT || type == ShapeType.ROUND_RECT || type == ShapeType.FOLDED_CORNER;
    }

    private void paint(XSLFAutoShape shape, PlacedNode placed) {
        NodeStyle style = placed.node().style();
        boolean drawn = area.options.images().apply(style.image()).isPresent();
        // A line of a list is its text alone; an image is its own outline.
        if (placed.role() == Role.LINE || drawn) {
            shape.setFillColor(null);
            shape.setLineColor(null);
            return;
        }
        shape.setFillColor(Ooxml.color(area.theme().fill(style.fill())));
        if (style.borderWidth() > 0) {
            shape.setLineColor(Ooxml.color(area.theme().line(style.border())));
            shape.setLineWidth(
                    Math.max(0.25, area.theme().width(style.borderWidth()) * SlideArea.POINTS * Math.min(1, scale)));
            shape.setLineDash(Ooxml.dash(style.borderLine()));
        } else {
            shape.setLineColor(null);
        }
    }

    /** The text as one paragraph that wraps by itself, at the place where the layout has put it. */
    private void inside(XSLFAutoShape shape, PlacedNode placed) {
        TextBlock label = placed.label();
        Rect outer = placed.bounds();
        Rect inner = label.bounds();
        String text = SlideArea.text(label, placed.node().label().text());
        area.write(shape, text, label.style(), label.alignment(), scale);
        double points = SlideArea.POINTS * scale;
        boolean centred = label.alignment() == Alignment.CENTER;
        shape.setLeftInset(centred ? 1 : Math.max(0, inner.x() - outer.x()) * points);
        shape.setRightInset(centred ? 1 : 0);
        if (Math.abs(inner.centerY() - outer.centerY()) > 1.5) {
            shape.setVerticalAlignment(VerticalAlignment.TOP);
            shape.setTopInset(Math.max(0, inner.y() - outer.y()) * points);
        }
    }

    private void images(PlacedNode placed) {
        NodeStyle style = placed.node().style();
        Rect bounds = placed.bounds();
        picture(style.image(), bounds);
        if (placed.role() == Role.LINE && placed.label() != null) {
            double x = placed.label().bounds().x() - ICON - 5;
            picture(style.icon(), new Rect(x, bounds.centerY() - ICON / 2, ICON, ICON));
        }
    }

    private boolean picture(String path, Rect bounds) {
        Optional<BufferedImage> dots = path.isEmpty()
                ? Optional.empty()
                : area.options
                        .images()
                        .apply(path)
                        .flatMap(data -> Raster.of(data, bounds.width() * FINENESS, bounds.height() * FINENESS));
        dots.ifPresent(image -> {
            XSLFPictureShape shape =
                    area.slide.createPicture(area.slide.getSlideShow().addPicture(png(image), PictureType.PNG));
            shape.setAnchor(place(bounds));
        });
        return dots.isPresent();
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void gauges(PlacedNode placed) {
        NodeStyle style = placed.node().style();
        Rect box = placed.bounds();
        double height = (box.height() - 4) / Math.max(1, style.gauges().size());
        double y = box.y() + 2;
        for (Gauge gauge : style.gauges()) {
            double share = Math.max(0, Math.min(1, gauge.share()));
            double width = box.width() - 4;
            bar(new Rect(box.x() + 2, y, width, height - 1), gauge.background());
            bar(new Rect(box.x() + 2, y, Math.max(0.5, width * share), height - 1), gauge.foreground());
            y += height;
        }
    }

    private void bar(Rect bounds, dev.qualis.scene.Color color) {
        XSLFAutoShape bar = area.slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(place(bounds));
        bar.setFillColor(Ooxml.color(area.theme().fill(color)));
        bar.setLineColor(null);
    }

    private void mark(Decoration mark, Rect box) {
        double x = switch (mark.position()) {
            case NORTH_WEST, WEST, SOUTH_WEST -> box.x();
            case NORTH, CENTER, SOUTH -> box.centerX();
            case NORTH_EAST, EAST, SOUTH_EAST -> box.right();
        };
        double y = switch (mark.position()) {
            case NORTH_WEST, NORTH, NORTH_EAST -> box.y();
            case WEST, CENTER, EAST -> box.centerY();
            case SOUTH_WEST, SOUTH, SOUTH_EAST -> box.bottom();
        };
        Rect place = new Rect(x - ICON / 2, y - ICON / 2, ICON, ICON);
        if (!picture(mark.image(), place)) {
            XSLFAutoShape sign = area.slide.createAutoShape();
            sign.setShapeType(ShapeType.ELLIPSE);
            sign.setAnchor(place(place));
            sign.setFillColor(new java.awt.Color(0xb45309));
            sign.setLineColor(null);
            TextStyle style = new TextStyle(6, true, false, false, false, dev.qualis.scene.Color.WHITE);
            area.write(sign, "!", style, Alignment.CENTER, scale);
            area.name(sign, mark.name(), mark.tooltip());
        }
    }
}
