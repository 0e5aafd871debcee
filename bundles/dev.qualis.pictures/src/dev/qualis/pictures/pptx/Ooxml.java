package dev.qualis.pictures.pptx;

import dev.qualis.scene.LineStyle;
import java.awt.Color;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** Our words in those of the file format. */
final class Ooxml {
    private Ooxml() {}

    static Color color(dev.qualis.scene.Color color) {
        return new Color(color.red(), color.green(), color.blue());
    }

    static LineDash dash(LineStyle line) {
        return switch (line) {
            case SOLID -> LineDash.SOLID;
            case DASH -> LineDash.DASH;
            case DOT -> LineDash.DOT;
            case DASH_DOT -> LineDash.DASH_DOT;
        };
    }

    /** Tells the spelling checker the language. */
    static void language(XSLFTextRun run, String language) {
        String tag = language.isEmpty() ? "en-US" : language.equals("en") ? "en-US" : language;
        run.getRPr(true).setLang(tag);
        if (tag.startsWith("zh")) {
            run.getRPr(true).setAltLang("en-US");
        }
    }

    /** Office refuses files with control characters in texts. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
