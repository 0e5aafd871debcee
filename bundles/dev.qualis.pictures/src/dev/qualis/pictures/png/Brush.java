package dev.qualis.pictures.png;

import dev.qualis.pictures.font.GlyphOutlines;
import dev.qualis.pictures.image.Raster;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Path;
import dev.qualis.scene.paint.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws marks with Java 2D: shapes only, never its texts, which would need a font system. */
final class Brush {
    private static final double SLANT = -0.2;

    private final Graphics2D graphics;
    private final GlyphOutlines outlines;
    private final double scale;

    Brush(Graphics2D graphics, GlyphOutlines outlines, double scale) {
        this.graphics = graphics;
        this.outlines = outlines;
        this.scale = scale;
    }

    static Color color(dev.qualis.scene.Color color, double opacity) {
        return new Color(color.red(), color.green(), color.blue(), (int) Math.round(opacity * 255));
    }

    void draw(List<Mark> marks) {
        marks.forEach(this::draw);
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Group group -> draw(group.marks());
            case Mark.Shifted shifted -> {
                AffineTransform before = graphics.getTransform();
                graphics.translate(shifted.dx(), shifted.dy());
                draw(shifted.marks());
                graphics.setTransform(before);
            }
            case Mark.Box box -> shape(rectangle(box.bounds(), box.radius()), box.ink());
            case Mark.Oval oval -> {
                Rect at = oval.bounds();
                shape(new Ellipse2D.Double(at.x(), at.y(), at.width(), at.height()), oval.ink());
            }
            case Mark.Outline outline -> shape(shape(outline.path()), outline.ink());
            case Mark.Words words -> words(words.text(), words.upwards());
            case Mark.Texts texts -> texts.texts().forEach(each -> words(each.text(), false));
            case Mark.Image image -> image(image);
        }
    }

    private static Shape rectangle(Rect at, double radius) {
        return radius > 0
                ? new RoundRectangle2D.Double(at.x(), at.y(), at.width(), at.height(), 2 * radius, 2 * radius)
                : new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height());
    }

    private static Shape shape(Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.walk(new Path.Pen() {
            @Override
            public void move(double x, double y) {
                shape.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                shape.lineTo(x, y);
            }

            @Override
            public void quad(double cx, double cy, double x, double y) {
                shape.quadTo(cx, cy, x, y);
            }

            @Override
            public void rectangle(double x, double y, double width, double height) {
                shape.append(new Rectangle2D.Double(x, y, width, height), false);
            }

            @Override
            public void close() {
                shape.closePath();
            }
        });
        return shape;
    }

    private void shape(Shape shape, Ink ink) {
        if (ink.fill() != null) {
            graphics.setColor(color(ink.fill(), ink.opacity()));
            graphics.fill(shape);
        }
        Stroke stroke = ink.stroke();
        if (stroke != null && stroke.width() > 0) {
            graphics.setColor(color(stroke.color(), 1));
            graphics.setStroke(stroke(stroke, ink.roundJoins()));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Stroke stroke, boolean round) {
        int join = round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        double[] dashes = stroke.dashes();
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        return new BasicStroke(
                (float) stroke.width(), BasicStroke.CAP_BUTT, join, 4, pattern.length == 0 ? null : pattern, 0);
    }

    private void words(TextBlock block, boolean upwards) {
        AffineTransform before = graphics.getTransform();
        if (upwards) {
            graphics.rotate(
                    -Math.PI / 2, block.bounds().centerX(), block.bounds().centerY());
        }
        TextStyle style = block.style();
        graphics.setColor(color(style.color(), 1));
        for (int i = 0; i < block.lines().size(); i++) {
            Path2D line = outlines.of(block.lines().get(i), style.bold());
            double width = outlines.width(block.lines().get(i), style.bold()) * style.pixels();
            double left = switch (block.alignment()) {
                case LEFT -> block.anchorX();
                case CENTER -> block.anchorX() - width / 2;
                case RIGHT -> block.anchorX() - width;
            };
            AffineTransform place = AffineTransform.getTranslateInstance(left, block.baseline(i));
            place.scale(style.pixels(), style.pixels());
            if (style.italic()) {
                place.shear(SLANT, 0);
            }
            graphics.fill(line.createTransformedShape(place));
            rules(style, left, block.baseline(i), width);
        }
        graphics.setTransform(before);
    }

    private void rules(TextStyle style, double left, double baseline, double width) {
        double thick = style.pixels() / 16;
        if (style.underline()) {
            graphics.fill(new Rectangle2D.Double(left, baseline + 1.5 * thick, width, thick));
        }
        if (style.struck()) {
            graphics.fill(new Rectangle2D.Double(left, baseline - style.pixels() * 0.3, width, thick));
        }
    }

    private void image(Mark.Image image) {
        Rect at = image.bounds();
        Raster.of(image.data(), at.width() * scale, at.height() * scale).ifPresent(dots -> {
            AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
            place.scale(at.width() / dots.getWidth(), at.height() / dots.getHeight());
            graphics.drawImage(dots, place, null);
        });
    }
}
