package dev.qualis.workbench.chart;

import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a diagram to look around in: drag or scroll to move, the wheel with Ctrl or plus and minus to zoom, 0 to see all.
 *
 * <p>The ground is paper, in the dark theme too: the colours of a diagram are chosen for it.
 */
public final class DiagramCanvas extends Canvas {
    private static final double STEP = 1.2;
    private static final int SCROLL = 40;

    private final TextMeasure measure = new TextMeasure();
    private Optional<PlacedDiagram> diagram = Optional.empty();
    private Optional<PlacedNode> selected = Optional.empty();
    private String message = "";
    private Viewport viewport = new Viewport(1, 0, 0);
    private boolean fitted = true;
    private Event dragged;
    private Consumer<PlacedNode> opener = node -> {};

    public DiagramCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
        addListener(SWT.Resize, event -> refit());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> look(viewport.moved(event.count * SCROLL, 0)));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> release());
        addListener(SWT.MouseDoubleClick, event -> nodeAt(event.x, event.y).ifPresent(opener));
        addListener(SWT.KeyDown, this::key);
    }

    /** What happens when a node is double-clicked. */
    public void onOpen(Consumer<PlacedNode> action) {
        opener = action;
    }

    /** Shows a diagram; the part looked at stays unless all of it was in view. */
    public void show(PlacedDiagram placed) {
        diagram = Optional.of(placed);
        String id = selected.map(node -> node.node().id()).orElse("");
        selected = placed.nodes().stream()
                .filter(node -> node.node().id().equals(id))
                .findFirst();
        message = "";
        refit();
    }

    /** Shows a sentence instead of a diagram. */
    public void show(String sentence) {
        diagram = Optional.empty();
        message = sentence;
        redraw();
    }

    /** What is shown now. */
    public Optional<PlacedDiagram> diagram() {
        return diagram;
    }

    /** All of the diagram in view, from now on also when the window changes its size. */
    public void fit() {
        fitted = true;
        refit();
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    /** The innermost node at a point of the window. */
    public Optional<PlacedNode> nodeAt(int x, int y) {
        Point point = viewport.inPicture(x, y);
        List<PlacedNode> nodes = diagram.map(PlacedDiagram::nodes).orElse(List.of());
        PlacedNode found = null;
        for (PlacedNode node : nodes) {
            Rect bounds = node.bounds();
            boolean inside = point.x() >= bounds.x()
                    && point.x() <= bounds.right()
                    && point.y() >= bounds.y()
                    && point.y() <= bounds.bottom();
            if (inside && (found == null || node.depth() >= found.depth())) {
                found = node;
            }
        }
        return Optional.ofNullable(found);
    }

    private void zoom(double factor) {
        Rectangle area = getClientArea();
        fitted = false;
        look(viewport.zoomedAt(area.width / 2.0, area.height / 2.0, factor));
    }

    private void refit() {
        Rectangle area = getClientArea();
        if (fitted && area.width > 0) {
            diagram.ifPresent(it -> viewport = Viewport.fit(it.width(), it.height(), area.width, area.height));
        }
        redraw();
    }

    private void look(Viewport other) {
        fitted = false;
        viewport = other;
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            look(viewport.zoomedAt(event.x, event.y, event.count > 0 ? STEP : 1 / STEP));
        } else {
            look(viewport.moved(0, Integer.signum(event.count) * SCROLL));
        }
        event.doit = false;
    }

    private void press(Event event) {
        setFocus();
        if (event.button == 1) {
            selected = nodeAt(event.x, event.y);
            dragged = event;
            redraw();
        }
    }

    private void move(Event event) {
        if (dragged != null && (event.stateMask & SWT.BUTTON1) != 0) {
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            look(viewport.moved(event.x - dragged.x, event.y - dragged.y));
            dragged = event;
            return;
        }
        String tip = nodeAt(event.x, event.y).map(DiagramCanvas::tooltip).orElse(null);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private static String tooltip(PlacedNode placed) {
        String tip = placed.node().tooltip();
        String text = tip.isBlank() ? placed.node().label().text() : tip;
        // An ampersand would be taken for a mnemonic.
        return (text + "\n" + Messages.text("chart.tooltip")).replace("&", "&&");
    }

    private void release() {
        dragged = null;
        setCursor(null);
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            case SWT.CR -> selected.ifPresent(opener);
            default -> arrow(event.keyCode);
        }
    }

    private void arrow(int keyCode) {
        switch (keyCode) {
            case SWT.ARROW_LEFT -> look(viewport.moved(SCROLL, 0));
            case SWT.ARROW_RIGHT -> look(viewport.moved(-SCROLL, 0));
            case SWT.ARROW_UP -> look(viewport.moved(0, SCROLL));
            case SWT.ARROW_DOWN -> look(viewport.moved(0, -SCROLL));
            default -> {}
        }
    }

    private void paint(GC gc, Rectangle clip) {
        Rectangle area = getClientArea();
        if (diagram.isEmpty()) {
            gc.setBackground(getParent().getBackground());
            gc.setForeground(getParent().getForeground());
            gc.fillRectangle(area);
            int width = gc.textExtent(message).x;
            gc.drawText(message, Math.max(8, (area.width - width) / 2), area.height / 3, SWT.DRAW_TRANSPARENT);
            return;
        }
        gc.setBackground(Pen.color(Theme.LIGHT.ground()));
        gc.fillRectangle(area);
        Rect part = viewport.inPicture(clip.x, clip.y, clip.width, clip.height);
        new DiagramPainter(diagram.get(), Theme.LIGHT.ground(), measure).paint(gc, viewport, part, selected);
    }
}
