package dev.qualis.pictures.pptx;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Theme;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The part of a slide between its title and its legend. */
final class SlideArea {
    static final double POINTS = 0.75;
    static final double LEFT = 30;
    static final double TOP = 58;
    /** Room in pixels at scale 1, that is 900 by 432 points. */
    static final double WIDTH = 1200;

    static final double HEIGHT = 576;

    /** Distance of baselines in ems: a little less than in the layout, so that nothing grows. */
    private static final double LINE_HEIGHT = 1.3;

    final XSLFSlide slide;
    final PaintOptions options;
    final String language;
    final Room room;

    SlideArea(XSLFSlide slide, PaintOptions options, String language) {
        this(slide, options, language, Room.STANDARD);
    }

    SlideArea(XSLFSlide slide, PaintOptions options, String language, Room room) {
        this.room = room;
        this.slide = slide;
        this.options = options;
        this.language = language;
    }

    Theme theme() {
        return options.theme();
    }

    /** A text of its own at this place in points, in lines as they were laid out. */
    XSLFTextBox textBox(Rectangle2D place, String text, TextStyle style, Alignment alignment, double scale) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        write(box, text, style, alignment, scale);
        return box;
    }

    /** Puts a text into a shape without margins; every line of the text is a paragraph. */
    void write(XSLFTextShape shape, String text, TextStyle style, Alignment alignment, double scale) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        for (String line : Ooxml.text(text).strip().split("\n")) {
            paragraph(shape, line, style, alignment, scale);
        }
    }

    void paragraph(XSLFTextShape shape, String text, TextStyle style, Alignment alignment, double scale) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(
                switch (alignment) {
                    case LEFT -> TextAlign.LEFT;
                    case CENTER -> TextAlign.CENTER;
                    case RIGHT -> TextAlign.RIGHT;
                });
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        double size = Math.max(1, Math.round(style.size() * scale * 10) / 10.0); // less is not allowed
        run.setFontSize(size);
        // Fixed, since lines of other fonts would be higher than those that were laid out; a negative number means
        // points.
        paragraph.setLineSpacing(-Math.round(size * LINE_HEIGHT * 10) / 10.0);
        run.setFontColor(Ooxml.color(theme().ink(style.color())));
        run.setBold(style.bold());
        run.setItalic(style.italic());
        run.setUnderlined(style.underline());
        run.setStrikethrough(style.struck());
        Ooxml.language(run, language);
    }

    /** What reading programs and the list of shapes tell of a shape. */
    void name(XSLFShape shape, String name, String description) {
        if (shape.getXmlObject() instanceof org.openxmlformats.schemas.presentationml.x2006.main.CTShape sp) {
            name(sp.getNvSpPr().getCNvPr(), name, description);
        } else if (shape.getXmlObject()
                instanceof org.openxmlformats.schemas.presentationml.x2006.main.CTConnector line) {
            name(line.getNvCxnSpPr().getCNvPr(), name, description);
        } else if (shape.getXmlObject()
                instanceof org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame frame) {
            name(frame.getNvGraphicFramePr().getCNvPr(), name, description);
        }
    }

    private static void name(CTNonVisualDrawingProps properties, String name, String description) {
        if (!name.isBlank()) {
            properties.setName(Ooxml.text(name).replace('\n', ' '));
        }
        if (!description.isBlank()) {
            properties.setDescr(Ooxml.text(description));
        }
    }

    /** A place given in points from one in pixels of what is drawn. */
    static Rectangle2D place(Rect rect, double scale, double left, double top) {
        double points = POINTS * scale;
        return new Rectangle2D.Double(
                left + rect.x() * points, top + rect.y() * points, rect.width() * points, rect.height() * points);
    }

    static String text(TextBlock block, String original) {
        return original.isBlank() ? String.join("\n", block.lines()) : original;
    }
}
