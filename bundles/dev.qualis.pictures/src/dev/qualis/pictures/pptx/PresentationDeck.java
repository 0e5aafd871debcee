package dev.qualis.pictures.pptx;

import dev.qualis.scene.paint.PaintOptions;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides with a title, a number and a day: on a company's layouts where there is a template, on ours otherwise. */
final class PresentationDeck {
    private static final double LEAST = 10;
    private static final double MARGIN = 36;
    private static final double FOOT = 18;
    private static final double TITLE_HEIGHT = 62;
    private static final Color ACCENT = new Color(0x17, 0x40, 0x6d);
    private static final Color MUTED = new Color(0x5b, 0x65, 0x73);

    private final XMLSlideShow show;
    private final PaintOptions options;
    private final String language;
    private final String day;
    private final boolean ours;
    private final XSLFSlideLayout layout;
    private final Optional<XSLFSlideLayout> cover;
    private final double width;
    private final double height;

    /**
     * @param show without slides
     * @param ours whether it is empty but for what the library puts in, not a company's
     */
    PresentationDeck(XMLSlideShow show, boolean ours, PaintOptions options, String language, String day) {
        this.show = show;
        this.ours = ours;
        this.options = options;
        this.language = language;
        this.day = day;
        if (ours) {
            new Deck(show, options); // size and fonts
        }
        Dimension size = show.getPageSize();
        this.width = size.getWidth();
        this.height = size.getHeight();
        List<XSLFSlideLayout> layouts = show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .toList();
        this.layout = of(layouts, SlideLayout.TITLE_ONLY)
                .or(() -> layouts.stream().filter(each -> title(each) != null).findFirst())
                .orElse(layouts.getFirst());
        this.cover = ours ? Optional.empty() : of(layouts, SlideLayout.TITLE);
    }

    private static Optional<XSLFSlideLayout> of(List<XSLFSlideLayout> layouts, SlideLayout type) {
        return layouts.stream().filter(layout -> layout.getType() == type).findFirst();
    }

    private static XSLFTextShape title(org.apache.poi.xslf.usermodel.XSLFSheet sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            Placeholder type = shape.getTextType();
            if (type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE) {
                return shape;
            }
        }
        return null;
    }

    /** The first slide. */
    void cover(String title, String subtitle) {
        XSLFSlide slide = show.createSlide(cover.orElse(layout));
        XSLFTextShape head = title(slide);
        double left = MARGIN * 2;
        double wide = width - 4 * MARGIN;
        if (ours) {
            XSLFAutoShape band = slide.createAutoShape();
            band.setShapeType(ShapeType.RECT);
            band.setAnchor(new Rectangle2D.Double(0, 0, width * 0.02, height));
            band.setFillColor(ACCENT);
            band.setLineColor(null);
        }
        Rectangle2D place = head == null || ours
                ? new Rectangle2D.Double(left, height * 0.3, wide, height * 0.2)
                : head.getAnchor();
        XSLFTextShape box = head == null ? slide.createTextBox() : head;
        anchor(box, place);
        box.setVerticalAlignment(VerticalAlignment.BOTTOM);
        write(box, FittingText.of(title, true, inner(place), place.getHeight(), 40, 20), true, ACCENT);
        XSLFTextShape second = null;
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.SUBTITLE) {
                second = shape;
            } else if (shape != head) {
                slide.removeShape(shape);
            }
        }
        Rectangle2D below =
                second == null ? new Rectangle2D.Double(left, height * 0.53, wide, height * 0.16) : second.getAnchor();
        XSLFTextShape text = second == null ? slide.createTextBox() : second;
        anchor(text, below);
        FittingText fitting = FittingText.of(subtitle, false, inner(below), below.getHeight() - 26, 22, 14);
        write(text, fitting, false, MUTED);
        if (!day.isEmpty()) {
            XSLFTextParagraph line = text.addNewTextParagraph();
            run(line, day, 14, false, MUTED);
        }
    }

    /** A new slide with its title, number and day. */
    SlideArea slide(String title) {
        XSLFSlide slide = show.createSlide(layout);
        XSLFTextShape head = title(slide);
        Rectangle2D place = head == null || ours
                ? new Rectangle2D.Double(MARGIN, 16, width - 2 * MARGIN, TITLE_HEIGHT)
                : head.getAnchor();
        XSLFTextShape box = head == null ? slide.createTextBox() : head;
        anchor(box, place);
        if (ours) {
            box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
        write(box, FittingText.of(title, true, inner(place), place.getHeight() - 6, largest(box), 14), true, ACCENT);
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape != head) {
                slide.removeShape(shape);
            }
        }
        double top = place.getMaxY() + 8;
        if (ours) {
            XSLFAutoShape rule = slide.createAutoShape();
            rule.setShapeType(ShapeType.RECT);
            rule.setAnchor(new Rectangle2D.Double(MARGIN, place.getMaxY() + 1, 64, 3));
            rule.setFillColor(ACCENT);
            rule.setLineColor(null);
            top += 8;
        }
        foot(slide);
        double bottom = height - MARGIN / 2 - FOOT - 6;
        return new SlideArea(
                slide, options, language, new Room(MARGIN, top, width - 2 * MARGIN, Math.max(60, bottom - top), LEAST));
    }

    /** The size of the template's titles, or ours. */
    private double largest(XSLFTextShape box) {
        if (ours || box.getTextParagraphs().isEmpty()) {
            return 24;
        }
        Double size = box.getTextParagraphs().getFirst().getDefaultFontSize();
        return size == null ? 24 : Math.clamp(size, 16, 32);
    }

    /** Also of a placeholder, which otherwise stays where its layout has it. */
    private static void anchor(XSLFTextShape shape, Rectangle2D place) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        CTTransform2D transform = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        CTPoint2D from = transform.getOff() == null ? transform.addNewOff() : transform.getOff();
        from.setX(Units.toEMU(place.getX()));
        from.setY(Units.toEMU(place.getY()));
        CTPositiveSize2D size = transform.getExt() == null ? transform.addNewExt() : transform.getExt();
        size.setCx(Units.toEMU(place.getWidth()));
        size.setCy(Units.toEMU(place.getHeight()));
    }

    private static double inner(Rectangle2D place) {
        return place.getWidth() - 16;
    }

    private void write(XSLFTextShape box, FittingText text, boolean bold, Color color) {
        box.clearText();
        box.setWordWrap(true);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        if (ours) {
            paragraph.setTextAlign(TextAlign.LEFT);
            box.setLeftInset(0);
        }
        String separator = language.toLowerCase(Locale.ROOT).startsWith("zh") ? "" : " ";
        run(paragraph, joined(text.lines(), separator), text.size(), bold, color);
    }

    /** In one paragraph, so that the title can be read by programs and edited by people as one sentence. */
    private static String joined(List<String> lines, String separator) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            boolean latin = !joined.isEmpty() && joined.charAt(joined.length() - 1) < 0x2e80
                    || !line.isEmpty() && line.charAt(0) < 0x2e80;
            joined.append(joined.isEmpty() ? "" : latin ? " " : separator).append(line);
        }
        return joined.toString();
    }

    private void run(XSLFTextParagraph paragraph, String text, double size, boolean bold, Color color) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        if (ours) {
            run.setBold(bold);
            run.setFontColor(color);
        }
        Ooxml.language(run, language);
    }

    private void foot(XSLFSlide slide) {
        double top = height - MARGIN / 2 - FOOT;
        if (!day.isEmpty()) {
            XSLFTextBox left = slide.createTextBox();
            left.setAnchor(new Rectangle2D.Double(MARGIN, top, 240, FOOT));
            small(left);
            XSLFTextParagraph paragraph = left.addNewTextParagraph();
            foot(paragraph.addNewTextRun(), day);
        }
        XSLFTextBox right = slide.createTextBox();
        right.setAnchor(new Rectangle2D.Double(width - MARGIN - 80, top, 80, FOOT));
        small(right);
        XSLFTextParagraph paragraph = right.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setSz((int) (LEAST * 100));
        field.setT(Integer.toString(slide.getSlideNumber()));
    }

    private static void small(XSLFTextBox box) {
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private void foot(XSLFTextRun run, String text) {
        run.setText(text);
        run.setFontSize(LEAST);
        run.setFontColor(MUTED);
        Ooxml.language(run, language);
    }
}
