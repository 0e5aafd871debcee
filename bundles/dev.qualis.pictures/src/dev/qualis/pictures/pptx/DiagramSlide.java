package dev.qualis.pictures.pptx;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** A diagram as shapes and connectors. */
final class DiagramSlide {
    private final SlideArea area;
    private final double scale;

    DiagramSlide(SlideArea area, double scale) {
        this.area = area;
        this.scale = scale;
    }

    void draw(PlacedDiagram diagram) {
        double points = scale * SlideArea.POINTS;
        double left = area.room.left() + (area.room.width() - diagram.width() * points) / 2;
        double top = area.room.top() + (area.room.height() - diagram.height() * points) / 3;
        NodeShapes shapes = new NodeShapes(area, scale, left, top);
        Map<String, NodeShapes.Glue> glue = new HashMap<>();
        for (PlacedNode node : diagram.nodes()) {
            glue.put(node.node().id(), shapes.draw(node));
        }
        EdgeConnectors connectors = new EdgeConnectors(area, scale, left, top, glue);
        for (PlacedEdge edge : diagram.edges()) {
            connectors.draw(edge);
        }
        for (PlacedEdge edge : diagram.edges()) {
            edge.labels().forEach(label -> label(label, left, top));
        }
    }

    /** Labels of edges lie on the ground's colour, or one could not read them over their lines. */
    private void label(TextBlock label, double left, double top) {
        Rect bounds = label.bounds();
        Rectangle2D place = SlideArea.place(bounds, scale, left, top);
        TextStyle style = label.style();
        XSLFTextBox box = area.textBox(place, String.join("\n", label.lines()), style, Alignment.CENTER, scale);
        box.setWordWrap(false);
        box.setFillColor(Ooxml.color(area.theme().ground()));
    }
}
