package dev.qualis.workbench.picture;

import dev.qualis.scene.paint.Theme;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Whether pictures are light or dark, as the window around them is. */
final class WindowTheme {
    private static final int MIDDLE = 3 * 128;

    private WindowTheme() {}

    static Theme of(Control control) {
        Color ground = control.getBackground();
        return ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE ? Theme.DARK : Theme.LIGHT;
    }
}
