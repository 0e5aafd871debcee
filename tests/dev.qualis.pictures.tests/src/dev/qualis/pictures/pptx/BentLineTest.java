package dev.qualis.pictures.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.layout.Point;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BentLineTest {
    /** Routes in all eight directions, with up to four bends; also such that lead back beyond their ends. */
    static Stream<List<Point>> routes() {
        List<List<Point>> routes = new ArrayList<>();
        double[][] shapes = {
            {0, 0, 60, 0, 60, 40},
            {0, 0, 20, 0, 20, 40, 60, 40},
            {0, 0, -20, 0, -20, 40, 60, 40},
            {0, 0, 90, 0, 90, 40, 60, 40},
            {0, 0, 20, 0, 20, 70, 60, 70, 60, 40},
            {0, 0, 20, 0, 20, 70, 50, 70, 50, 40, 60, 40},
            {0, 0, 30, 0, 60, 0},
            {0, 0, 17, 23}
        };
        for (double[] shape : shapes) {
            for (int turn = 0; turn < 8; turn++) {
                List<Point> route = new ArrayList<>();
                for (int i = 0; i < shape.length; i += 2) {
                    double x = (turn & 1) == 0 ? shape[i] : -shape[i];
                    double y = (turn & 2) == 0 ? shape[i + 1] : -shape[i + 1];
                    route.add((turn & 4) == 0 ? new Point(200 + x, 200 + y) : new Point(200 + y, 200 + x));
                }
                routes.add(route);
            }
        }
        return routes.stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void drawsTheRouteItWasMadeOf(List<Point> route) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFConnectorShape line = BentLine.of(route).orElseThrow().on(show.createSlide());
            List<Point> drawn = Preset.points(line);
            Point first = drawn.getFirst();
            Point last = drawn.getLast();
            assertNear(route.getFirst(), first);
            assertNear(route.getLast(), last);
            for (Point corner : drawn) {
                assertTrue(route.stream().anyMatch(point -> distance(point, corner) < 0.1), corner + " of " + drawn);
            }
        }
    }

    @Test
    void knowsNoPresetForOtherForms() {
        List<Point> zigzag = List.of(new Point(0, 0), new Point(10, 10), new Point(20, 0));
        List<Point> loop = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
        assertEquals(Optional.empty(), BentLine.of(zigzag));
        assertEquals(Optional.empty(), BentLine.of(loop));
    }

    private static void assertNear(Point expected, Point actual) {
        assertTrue(distance(expected, actual) < 0.1, expected + " but " + actual);
    }

    private static double distance(Point a, Point b) {
        return Point2D.distance(a.x(), a.y(), b.x(), b.y());
    }
}
