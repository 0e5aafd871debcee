package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Builds small descriptions for tests; {@code {V}} stands for the viewpoint's path, {@code {L}} for the default layer's. */
public final class Odesign {
    private static final String NAMESPACES = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:validation=\"http://www.eclipse.org/sirius/description/validation/1.1.0\""
            + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
            + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\""
            + " xmlns:filter=\"http://www.eclipse.org/sirius/diagram/description/filter/1.1.0\""
            + " xmlns:table=\"http://www.eclipse.org/sirius/table/description/1.1.0\""
            + " xmlns:tree=\"http://www.eclipse.org/sirius/tree/description/1.0.0\"";
    private static final String VIEWPOINT = "//@ownedViewpoints[name='V']";

    private Odesign() {}

    /** A whole file around representations; {@code after} stands behind the viewpoint, for palettes. */
    public static String file(String representations, String after) {
        String text = "<description:Group " + NAMESPACES + " name=\"g\"><ownedViewpoints name=\"V\">" + representations
                + "<ownedJavaExtensions qualifiedClassName=\"test.Services\"/></ownedViewpoints>" + after
                + "</description:Group>";
        return text.replace("{L}", "{V}/@ownedRepresentations[name='D']/@defaultLayer")
                .replace("{V}", VIEWPOINT)
                .replace('`', '"');
    }

    /** A diagram {@code D} of the mini model with this in its default layer, and this behind the layer. */
    public static String diagram(String layer, String behind) {
        return "<ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`D` domainClass=`qm::Model`>"
                + "<defaultLayer name=`Default`>" + layer + "</defaultLayer>" + behind + "</ownedRepresentations>";
    }

    public static ViewpointGroup read(String file) {
        try {
            return ViewpointLibrary.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reference to a colour of the system. */
    public static String color(String feature, String name) {
        return "<" + feature + " xsi:type=`description:SystemColor`"
                + " href=`environment:/viewpoint#//@systemColors/@entries[name='" + name + "']`/>";
    }

    /** A square with the label inside. */
    public static String square(String color) {
        return square("style", "feature:name", color);
    }

    public static String square(String feature, String label, String color) {
        return "<" + feature + " xsi:type=`style:SquareDescription` labelPosition=`node` labelExpression=`" + label
                + "`>" + color("color", color) + "</" + feature + ">";
    }

    public static String container(String color) {
        return "<style xsi:type=`style:FlatContainerStyleDescription`>" + color("backgroundColor", color) + "</style>";
    }

    public static String edgeStyle(String attributes) {
        return "<style " + attributes + ">" + color("strokeColor", "black") + "</style>";
    }
}
