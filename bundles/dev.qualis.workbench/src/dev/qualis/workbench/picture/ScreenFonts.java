package dev.qualis.workbench.picture;

import dev.qualis.scene.TextStyle;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The screen's own fonts for pictures, in one large size that is scaled down when it is painted. */
final class ScreenFonts {
    /** Large, so that rounding to whole pixels does not show when it is scaled down. */
    static final int POINTS = 48;

    /** Faces near to those the layout measured with, before whatever the system has. */
    private static final List<String> FACES =
            List.of("Noto Sans", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", "Helvetica Neue");

    private final Device device;
    private final String face;
    private final Font[] fonts = new Font[4];

    ScreenFonts(Device device) {
        this.device = device;
        this.face = FACES.stream()
                .filter(each -> device.getFontList(each, true).length > 0)
                .findFirst()
                .orElseGet(() -> device.getSystemFont().getFontData()[0].getName());
    }

    Font of(TextStyle style) {
        int index = (style.bold() ? 1 : 0) + (style.italic() ? 2 : 0);
        if (fonts[index] == null) {
            int shape = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
            fonts[index] = new Font(device, new FontData(face, POINTS, shape));
        }
        return fonts[index];
    }

    void dispose() {
        for (Font font : fonts) {
            if (font != null) {
                font.dispose();
            }
        }
    }
}
