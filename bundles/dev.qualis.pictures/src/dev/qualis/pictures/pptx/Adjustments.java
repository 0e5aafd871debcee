package dev.qualis.pictures.pptx;

import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The numbers by which a preset shape differs from its default. */
final class Adjustments {
    private Adjustments() {}

    static void set(XSLFSimpleShape shape, String name, long value) {
        XmlObject xml = shape.getXmlObject();
        CTPresetGeometry2D geometry = switch (xml) {
            case CTShape sp -> sp.getSpPr().getPrstGeom();
            case CTConnector line -> line.getSpPr().getPrstGeom();
            default -> throw new IllegalArgumentException(xml.getClass().getName());
        };
        CTGeomGuideList list = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        CTGeomGuide guide = list.addNewGd();
        guide.setName(name);
        guide.setFmla("val " + value);
    }
}
