package dev.qualis.workbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final double EXACT = 1e-9;

    @Test
    void fitsAWidePictureInTheMiddle() {
        Viewport fit = Viewport.fit(1000, 100, 532, 332);
        assertEquals(0.5, fit.zoom(), EXACT);
        assertEquals(16, fit.x(), EXACT);
        assertEquals((332 - 50) / 2.0, fit.y(), EXACT);
    }

    @Test
    void neverMakesASmallPictureLargerThanItIs() {
        assertEquals(1, Viewport.fit(10, 10, 500, 500).zoom(), EXACT);
    }

    @Test
    void opensWhatIsTooLargeToBeReadAsAWholeAtItsBeginning() {
        Viewport tall = Viewport.open(400, 9000, 532, 332);
        assertEquals(1, tall.zoom(), EXACT);
        assertEquals(66, tall.x(), EXACT);
        assertEquals(16, tall.y(), EXACT);
        assertEquals(0.45, Viewport.open(9000, 9000, 532, 332).zoom(), EXACT);
        assertEquals(Viewport.fit(600, 300, 532, 332), Viewport.open(600, 300, 532, 332));
    }

    @Test
    void zoomsAroundThePointer() {
        Viewport before = new Viewport(0.5, 20, 30);
        Point under = before.inPicture(120, 80);
        Point after = before.zoomedAt(120, 80, 2).inPicture(120, 80);
        assertEquals(under.x(), after.x(), EXACT);
        assertEquals(under.y(), after.y(), EXACT);
    }

    @Test
    void staysBetweenItsLimits() {
        assertEquals(4, new Viewport(1, 0, 0).zoomedAt(0, 0, 100).zoom(), EXACT);
        assertEquals(0.05, new Viewport(1, 0, 0).zoomedAt(0, 0, 0.001).zoom(), EXACT);
    }

    @Test
    void goesToThePictureAndBack() {
        Viewport viewport = new Viewport(0.25, -7, 3);
        Rect part = new Rect(40, 50, 60, 70);
        Rect window = viewport.inWindow(part);
        Rect back = viewport.inPicture(window.x(), window.y(), window.width(), window.height());
        assertEquals(part, back);
    }
}
