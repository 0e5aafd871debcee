package dev.qualis.workbench.picture;

import dev.qualis.scene.layout.Point;
import dev.qualis.workbench.Messages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does on a picture: a click selects, a double click types or opens, dragging moves the picture, or the selected part
 * where it begins on that.
 */
final class CanvasMouse {
    private static final int LEAST_DRAG = 6;

    private final PictureCanvas canvas;
    private BiConsumer<String, String> dropper = (id, target) -> {};
    private Predicate<Point> typist = point -> false;
    private Consumer<String> picked;
    private String carried = "";
    private Event dragged;
    private boolean moved;

    CanvasMouse(PictureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    }

    /** What happens with the id of the selected element when it is dragged, and with that of what it is dropped on. */
    void onDrop(BiConsumer<String, String> action) {
        dropper = action;
    }

    /** What a double click does before it opens: true where the point of the picture can be typed into. */
    void onType(Predicate<Point> action) {
        typist = action;
    }

    /** Hands the id of what is clicked next to somebody, in place of selecting it; null ends that. */
    void pick(Consumer<String> action) {
        picked = action;
        cursor(action == null ? SWT.NONE : SWT.CURSOR_CROSS);
    }

    private void cursor(int which) {
        canvas.setCursor(which == SWT.NONE ? null : canvas.getDisplay().getSystemCursor(which));
    }

    private String idAt(Event event) {
        return canvas.partAt(event.x, event.y).map(part -> part.element().id()).orElse("");
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            dragged = event;
            moved = false;
            String id = idAt(event);
            carried = picked == null && id.equals(canvas.selected()) ? id : "";
        }
    }

    private void move(Event event) {
        boolean held = dragged != null && (event.stateMask & SWT.BUTTON1) != 0;
        if (held && !carried.isEmpty()) {
            moved |= Math.abs(event.x - dragged.x) + Math.abs(event.y - dragged.y) > LEAST_DRAG;
            cursor(moved ? SWT.CURSOR_HAND : SWT.NONE);
        } else if (held) {
            cursor(SWT.CURSOR_SIZEALL);
            canvas.pan(event.x - dragged.x, event.y - dragged.y);
            dragged = event;
            moved = true;
        } else {
            tip(canvas.partAt(event.x, event.y).map(CanvasMouse::tooltip).orElse(null));
        }
    }

    private void tip(String tip) {
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private static String tooltip(PictureParts.Part part) {
        String text = part.tooltip().isBlank() ? part.text() : part.tooltip();
        // An ampersand would be taken for a mnemonic.
        return (text + "\n" + Messages.text("picture.tooltip")).replace("&", "&&");
    }

    private void release(Event event) {
        if (dragged == null) {
            return;
        }
        boolean drop = moved && !carried.isEmpty();
        String from = carried;
        dragged = null;
        carried = "";
        if (drop) {
            cursor(SWT.NONE);
            String target = idAt(event);
            if (!target.equals(from)) {
                dropper.accept(from, target);
            }
        } else if (moved) {
            cursor(picked == null ? SWT.NONE : SWT.CURSOR_CROSS);
        } else if (picked != null) {
            Consumer<String> once = picked;
            pick(null);
            once.accept(idAt(event));
        } else {
            canvas.selectAt(event.x, event.y);
        }
    }

    private void doubleClick(Event event) {
        dragged = null;
        if (canvas.picture().isEmpty() || !typist.test(canvas.inPicture(event.x, event.y))) {
            canvas.partAt(event.x, event.y)
                    .ifPresent(part -> canvas.open(part.element().id()));
        }
    }
}
