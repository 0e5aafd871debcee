package dev.qualis.pictures.pptx;

import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.paint.PaintOptions;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** A presentation of 16 to 9 whose theme has fonts that every office has, in both scripts. */
final class Deck {
    static final String LATIN = "Arial";
    static final String CHINESE = "Microsoft YaHei";

    private static final Rectangle2D TITLE = new Rectangle2D.Double(30, 14, 900, 36);
    private static final double TITLE_SIZE = 20;

    private final XMLSlideShow show;
    private final PaintOptions options;
    private final XSLFSlideLayout layout;

    Deck(XMLSlideShow show, PaintOptions options) {
        this.show = show;
        this.options = options;
        show.setPageSize(new Dimension(960, 540));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts(fonts.getMajorFont());
        fonts(fonts.getMinorFont());
        this.layout = master.getLayout(SlideLayout.TITLE_ONLY);
        place(master);
        place(layout);
    }

    private static void fonts(CTFontCollection fonts) {
        fonts.getLatin().setTypeface(LATIN);
        fonts.getEa().setTypeface(CHINESE);
    }

    /** The templates are made for 4 to 3. */
    private static void place(XSLFSheet sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.setAnchor(TITLE);
                shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            }
        }
    }

    /** A new slide with its title, its legend and its notes; what could not be drawn is told below and in the notes. */
    SlideArea slide(SceneHead head, String title, String notes) {
        XSLFSlide slide = show.createSlide(layout);
        if (options.theme().ground() != dev.qualis.scene.Color.WHITE) {
            slide.getBackground().setFillColor(Ooxml.color(options.theme().ground()));
        }
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.setAnchor(TITLE);
        shape.clearText();
        XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
        run.setText(title);
        run.setFontSize(TITLE_SIZE);
        run.setBold(true);
        run.setFontColor(Ooxml.color(options.theme().text()));
        shape.getTextParagraphs().getFirst().setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        Ooxml.language(run, head.language());
        SlideArea area = new SlideArea(slide, options, head.language());
        LegendRow.draw(area, head.legend());
        WarningRow.draw(area, head.warnings());
        notes(slide, head, notes);
        return area;
    }

    private void notes(XSLFSlide slide, SceneHead head, String notes) {
        String warnings = head.warnings().stream()
                .map(SceneWarning::message)
                .distinct()
                .map(message -> "⚠ " + message)
                .collect(Collectors.joining("\n"));
        String text = notes.isBlank() || warnings.isEmpty() ? notes + warnings : notes + "\n" + warnings;
        if (text.isBlank()) {
            return;
        }
        XSLFNotes sheet = show.getNotesSlide(slide);
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE
                    && shape.getTextType() != Placeholder.SLIDE_NUMBER) {
                shape.clearText();
            }
        }
    }
}
