package dev.qualis.pictures.pptx;

import dev.qualis.scene.layout.Point;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** What the definition of the preset shapes says a connector looks like: read from the file format, not from our writer. */
final class Preset {
    private Preset() {}

    static List<Point> points(XSLFConnectorShape line) {
        Rectangle2D box = line.getAnchor();
        double w = box.getWidth();
        double h = box.getHeight();
        List<Double> adjust = new ArrayList<>();
        var geometry = ((CTConnector) line.getXmlObject()).getSpPr().getPrstGeom();
        if (geometry.isSetAvLst()) {
            for (CTGeomGuide guide : geometry.getAvLst().getGdList()) {
                adjust.add(Long.parseLong(guide.getFmla().substring("val ".length())) / 100000.0);
            }
        }
        double[] path = switch (line.getShapeType()) {
            case STRAIGHT_CONNECTOR_1 -> new double[] {0, 0, w, h};
            case BENT_CONNECTOR_2 -> new double[] {0, 0, w, 0, w, h};
            case BENT_CONNECTOR_3 -> new double[] {0, 0, w * adjust.get(0), 0, w * adjust.get(0), h, w, h};
            case BENT_CONNECTOR_4 ->
                new double[] {
                    0, 0, w * adjust.get(0), 0, w * adjust.get(0), h * adjust.get(1), w, h * adjust.get(1), w, h
                };
            case BENT_CONNECTOR_5 ->
                new double[] {
                    0,
                    0,
                    w * adjust.get(0),
                    0,
                    w * adjust.get(0),
                    h * adjust.get(1),
                    w * adjust.get(2),
                    h * adjust.get(1),
                    w * adjust.get(2),
                    h,
                    w,
                    h
                };
            default -> throw new AssertionError(line.getShapeType());
        };
        AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        place.rotate(Math.toRadians(line.getRotation()), w / 2, h / 2);
        place.translate(w / 2, h / 2);
        place.scale(line.getFlipHorizontal() ? -1 : 1, line.getFlipVertical() ? -1 : 1);
        place.translate(-w / 2, -h / 2);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < path.length; i += 2) {
            Point2D point = place.transform(new Point2D.Double(path[i], path[i + 1]), null);
            points.add(new Point(point.getX(), point.getY()));
        }
        return points;
    }
}
