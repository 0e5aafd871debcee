package dev.qualis.workbench.picture;

import dev.qualis.scene.Color;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Picture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a picture to look around in: drag or scroll to move, the wheel with Ctrl or plus and minus to zoom, 0 to see all; a click
 * or Tab selects, Enter or a double click opens; the selected part can be dragged onto another.
 */
public final class PictureCanvas extends Canvas {
    private static final double STEP = 1.2;
    private static final int SCROLL = 40;
    private static final Color SELECTION = new Color(0xe0, 0x8a, 0x00);
    private static final Color FOUND = new Color(0x1a, 0x9c, 0x6b);

    private final ScreenFonts fonts;
    private final CanvasMouse mouse;
    private Optional<Picture> picture = Optional.empty();
    private Optional<PictureParts> parts = Optional.empty();
    private List<PictureParts.Part> found = List.of();
    private String selected = "";
    private String message = "";
    private Viewport viewport = new Viewport(1, 0, 0);
    private boolean fitted = true;
    private boolean whole;
    private boolean still;
    private Consumer<String> opener = id -> {};
    private Consumer<String> selector = id -> {};
    private String awaited = "";

    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        fonts = new ScreenFonts(getDisplay());
        addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
        addListener(SWT.Resize, event -> refit());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> look(viewport.moved(event.count * SCROLL, 0)));
        mouse = new CanvasMouse(this);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.Dispose, event -> fonts.dispose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = picture.map(Picture::description).orElse(message);
            }
        });
    }

    /** Shows all of the picture, whatever the mouse does: the wheel scrolls what is around it, and Tab goes on to what comes next. */
    void keepStill() {
        still = true;
        fit();
    }

    /** What happens with the id of an element that is double-clicked, or selected when Enter is pressed. */
    public void onOpen(Consumer<String> action) {
        opener = action;
    }

    /** What happens with the id of an element that the user selects; empty where nothing is. */
    public void onSelect(Consumer<String> action) {
        selector = action;
    }

    /** What the mouse does besides. */
    CanvasMouse mouse() {
        return mouse;
    }

    /** Selects an element that is not on the picture yet, as soon as it is. */
    void selectLater(String id) {
        awaited = id;
    }

    /** Selects what is at a point of the window, as a click does; empty where nothing is. */
    String selectAt(int x, int y) {
        selected = partAt(x, y).map(part -> part.element().id()).orElse("");
        redraw();
        selector.accept(selected);
        return selected;
    }

    /** Shows a picture; the part looked at stays once the user has chosen one. */
    public void show(Picture shown) {
        picture = Optional.of(shown);
        parts = Optional.of(new PictureParts(shown));
        found = List.of();
        message = "";
        refit();
        if (!awaited.isEmpty() && !parts.orElseThrow().of(awaited).isEmpty()) {
            select(awaited);
            awaited = "";
        }
    }

    /** Shows a sentence instead of a picture. */
    public void show(String sentence) {
        picture = Optional.empty();
        parts = Optional.empty();
        found = List.of();
        message = sentence;
        redraw();
    }

    /** What is shown now. */
    public Optional<Picture> picture() {
        return picture;
    }

    /** The parts of what is shown now; none without a picture. */
    public List<PictureParts.Part> parts() {
        return parts.map(PictureParts::all).orElse(List.of());
    }

    /** The place in the window of a part of the picture. */
    public Rect inWindow(Rect part) {
        return viewport.inWindow(part);
    }

    /** The point of the picture at a point of the window. */
    Point inPicture(int x, int y) {
        return viewport.inPicture(x, y);
    }

    /** Moves the picture in the window. */
    void pan(int dx, int dy) {
        look(viewport.moved(dx, dy));
    }

    /** Does what is done with an element that is opened. */
    void open(String id) {
        opener.accept(id);
    }

    /** The id of the selected element; empty without one. */
    public String selected() {
        return selected;
    }

    /** Selects an element and brings it into view where it is not; tells nobody. */
    public void select(String id) {
        selected = id;
        parts.map(all -> all.of(id))
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> reveal(all.getFirst().bounds()));
        redraw();
    }

    /** Marks the parts that say something and goes to the first; tells how many there are. */
    public int find(String words) {
        found = parts.map(all -> all.saying(words)).orElse(List.of());
        if (!found.isEmpty()) {
            choose(found.getFirst());
        }
        redraw();
        return found.size();
    }

    /** Goes to the next of the parts found, after the last one to the first. */
    public void findNext() {
        step(found, 1);
    }

    /** All of the picture in view, from now on also when the window changes its size. */
    public void fit() {
        fitted = true;
        whole = true;
        refit();
    }

    /** From its beginning, as large as can be read; all of it where that can be read. */
    public void open() {
        fitted = true;
        whole = false;
        refit();
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    /** The part at a point of the window. */
    Optional<PictureParts.Part> partAt(int x, int y) {
        Point point = inPicture(x, y);
        return parts.flatMap(all -> all.at(point.x(), point.y()));
    }

    private void choose(PictureParts.Part part) {
        selected = part.element().id();
        reveal(part.bounds());
        redraw();
        selector.accept(selected);
    }

    private void reveal(Rect bounds) {
        Rectangle area = getClientArea();
        Rect place = viewport.inWindow(bounds);
        boolean visible =
                place.x() >= 0 && place.y() >= 0 && place.right() <= area.width && place.bottom() <= area.height;
        if (!visible && area.width > 0) {
            look(viewport.moved(area.width / 2.0 - place.centerX(), area.height / 2.0 - place.centerY()));
        }
    }

    private void zoom(double factor) {
        Rectangle area = getClientArea();
        look(viewport.zoomedAt(area.width / 2.0, area.height / 2.0, factor));
    }

    private void refit() {
        Rectangle area = getClientArea();
        if (fitted && area.width > 0) {
            picture.ifPresent(it -> viewport = whole
                    ? Viewport.fit(it.width(), it.height(), area.width, area.height)
                    : Viewport.open(it.width(), it.height(), area.width, area.height));
        }
        redraw();
    }

    private void look(Viewport other) {
        if (still) {
            return;
        }
        fitted = false;
        viewport = other;
        redraw();
    }

    private void wheel(Event event) {
        if (still) {
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            look(viewport.zoomedAt(event.x, event.y, event.count > 0 ? STEP : 1 / STEP));
        } else {
            look(viewport.moved(0, Integer.signum(event.count) * SCROLL));
        }
        event.doit = false;
    }

    /** Tab goes from part to part, not out of the picture; what it does is in {@link #key}. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = still || parts().isEmpty();
        }
    }

    /** From the selected part to another one, round and round. */
    private void step(List<PictureParts.Part> all, int by) {
        if (all.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).element().id().equals(selected)) {
                now = i;
                break;
            }
        }
        int next = now < 0 ? 0 : now;
        do {
            next = Math.floorMod(next + by, all.size());
        } while (now >= 0 && next != now && all.get(next).element().id().equals(selected));
        choose(all.get(now < 0 ? 0 : next));
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            case SWT.TAB -> {
                if (!still) {
                    step(parts(), (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
                }
            }
            case SWT.CR -> {
                if (!selected.isEmpty()) {
                    opener.accept(selected);
                }
            }
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
        if (picture.isEmpty()) {
            gc.setBackground(getParent().getBackground());
            gc.setForeground(getParent().getForeground());
            gc.fillRectangle(area);
            int width = gc.textExtent(message).x;
            gc.drawText(message, Math.max(8, (area.width - width) / 2), area.height / 3, SWT.DRAW_TRANSPARENT);
            return;
        }
        Rect part = viewport.inPicture(clip.x, clip.y, clip.width, clip.height);
        try (MarkPainter painter = new MarkPainter(gc, viewport, part, fonts)) {
            painter.paint(picture.get());
            found.forEach(each -> painter.frame(each.bounds(), FOUND));
            parts.orElseThrow().of(selected).forEach(each -> painter.frame(each.bounds(), SELECTION));
        }
    }
}
