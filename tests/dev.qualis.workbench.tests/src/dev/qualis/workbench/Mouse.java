package dev.qualis.workbench;

import dev.qualis.scene.layout.Rect;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Points and clicks as people do. The events are handed to the control: those that are posted to the display of GTK carry
 * no place.
 */
public final class Mouse {
    /** Clicks into the middle of a part of a canvas. */
    public void click(Canvas canvas, Rect place) {
        notify(canvas, SWT.MouseMove, place, 0);
        notify(canvas, SWT.MouseDown, place, 1);
        notify(canvas, SWT.MouseUp, place, 1);
    }

    public void doubleClick(Canvas canvas, Rect place) {
        click(canvas, place);
        notify(canvas, SWT.MouseDown, place, 2);
        notify(canvas, SWT.MouseDoubleClick, place, 2);
        notify(canvas, SWT.MouseUp, place, 2);
    }

    /** Presses on one part, moves with the button held to another, and lets go there. */
    public void drag(Canvas canvas, Rect from, Rect to) {
        notify(canvas, SWT.MouseDown, from, 1);
        Event moved = event(SWT.MouseMove, (int) to.centerX(), (int) to.centerY(), 0);
        moved.stateMask = SWT.BUTTON1;
        canvas.notifyListeners(SWT.MouseMove, moved);
        notify(canvas, SWT.MouseUp, to, 1);
    }

    private static void notify(Control control, int type, Rect place, int count) {
        control.notifyListeners(type, event(type, (int) place.centerX(), (int) place.centerY(), count));
        Desk.await(() -> true);
    }

    private static Event event(int type, int x, int y, int count) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = count;
        return event;
    }
}
