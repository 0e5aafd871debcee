package dev.qualis.workbench.picture;

import dev.qualis.scene.layout.Rect;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

/** A field to type into, over a part of a canvas: Enter or leaving it takes what was typed, Esc does not. */
final class LabelField {
    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 26;

    private final Text text;
    private final String before;
    private final Consumer<String> typed;
    private boolean closed;

    /**
     * Opens the field.
     *
     * @param place in the canvas
     * @param before what stands there now; nothing happens where it is left
     */
    LabelField(Canvas canvas, Rect place, String before, Consumer<String> typed) {
        this.before = before;
        this.typed = typed;
        text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        text.setText(before);
        int written = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + LEAST_HEIGHT;
        int width = Math.max(LEAST_WIDTH, Math.max(written, (int) place.width()));
        int height = Math.max(LEAST_HEIGHT, Math.min(2 * LEAST_HEIGHT, (int) place.height()));
        int x = Math.max(0, Math.min((int) place.x(), canvas.getClientArea().width - width));
        int y = Math.max(0, Math.min((int) place.y(), canvas.getClientArea().height - height));
        text.setBounds(x, y, width, height);
        text.selectAll();
        text.setFocus();
        text.addListener(SWT.DefaultSelection, event -> close(true));
        text.addListener(SWT.FocusOut, event -> close(true));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close(false);
            }
        });
    }

    private void close(boolean take) {
        if (closed) {
            return;
        }
        closed = true;
        String now = text.getText();
        Canvas canvas = (Canvas) text.getParent();
        canvas.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                boolean focused = text.isFocusControl();
                text.dispose();
                if (focused) {
                    canvas.setFocus();
                }
            }
        });
        if (take && !now.equals(before)) {
            typed.accept(now);
        }
    }
}
