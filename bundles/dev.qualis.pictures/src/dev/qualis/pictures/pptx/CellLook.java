package dev.qualis.pictures.pptx;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** Ground, hairlines and text of a cell. */
final class CellLook {
    private final SlideArea area;
    private final double scale;

    CellLook(SlideArea area, double scale) {
        this.area = area;
        this.scale = scale;
    }

    /** The ground, null for none, with hairlines around it. */
    void ground(XSLFTableCell cell, Color ground) {
        if (ground != null) {
            fill(cell, ground);
        }
        for (BorderEdge edge : BorderEdge.values()) {
            cell.setBorderColor(edge, Ooxml.color(area.theme().hairline()));
            cell.setBorderWidth(edge, 0.5);
        }
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setLeftInset(1);
        cell.setRightInset(1);
        cell.setTopInset(1);
        cell.setBottomInset(1);
        // Without a size the end of an empty paragraph counts as 18 points, and the row grows.
        cell.clearText();
        cell.addNewTextParagraph().getXmlObject().addNewEndParaRPr().setSz(600);
    }

    void fill(XSLFTableCell cell, Color ground) {
        cell.setFillColor(Ooxml.color(ground));
    }

    /** @param indent room before the text in pixels */
    void text(XSLFTableCell cell, Label label, Alignment alignment, double indent) {
        cell.clearText();
        for (String line : Ooxml.text(label.text()).strip().split("\n")) {
            area.paragraph(cell, line, label.style(), alignment, scale);
        }
        if (alignment == Alignment.LEFT) {
            cell.setLeftInset(indent * scale * SlideArea.POINTS);
        }
    }
}
