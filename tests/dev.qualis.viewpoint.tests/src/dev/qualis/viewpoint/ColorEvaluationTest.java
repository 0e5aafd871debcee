package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.color;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours of a diagram and their legend, over the mini model. */
class ColorEvaluationTest extends DiagramFixture {
    private static final String PALETTE = "<userColorsPalettes name=`Q`><entries xsi:type=`description:UserFixedColor`"
            + " name=`ink` red=`1` green=`2` blue=`3`/><entries xsi:type=`description:ComputedColor` name=`hot`"
            + " red=`service:red` green=`7` blue=`x`/><entries xsi:type=`description:InterpolatedColor` name=`risk`"
            + " colorValueComputationExpression=`feature:risk` minValueComputationExpression=`0`"
            + " maxValueComputationExpression=`9`><colorSteps"
            + " associatedValue=`0`>" + color("associatedColor", "white") + "</colorSteps>"
            + "<colorSteps associatedValue=`5`>" + color("associatedColor", "black") + "</colorSteps>"
            + "<colorSteps associatedValue=`9`>" + color("associatedColor", "red")
            + "</colorSteps></entries></userColorsPalettes>";

    private List<Color> fills(String color) {
        return evaluate(
                        "<nodeMappings name=`N` semanticCandidatesExpression=`feature:processes`"
                                + " domainClass=`qm::Process`><style xsi:type=`style:EllipseNodeDescription`><color"
                                + " xsi:type=`description:UserFixedColor`"
                                + " href=`#//@userColorsPalettes[name='Q']/@entries[name='"
                                + color + "']`/></style></nodeMappings>",
                        "",
                        PALETTE,
                        DEFAULTS)
                .nodes()
                .stream()
                .map(node -> node.style().fill())
                .toList();
    }

    @Test
    void interpolatedColoursAreLinearPerChannelAndTruncated() {
        List<Color> fills = fills("risk");
        assertEquals(new Color(153, 153, 153), fills.get(0), "2 of 5 from white to black");
        assertEquals(new Color(179, 30, 30), fills.get(1), "3 of 4 from black to red, 30.75 truncated");
        assertEquals(new Color(0, 0, 0), fills.get(2), "exactly a step");
        assertEquals(new Color(239, 41, 41), fills.get(3), "10 is cut to 9");
        assertEquals(new Color(255, 255, 255), fills.get(4), "0");
    }

    @Test
    void userColoursAreFixed() {
        assertEquals(new Color(1, 2, 3), fills("ink").get(0));
    }

    @Test
    void computedColoursAreClamped() {
        assertEquals(new Color(200, 7, 0), fills("hot").get(0));
        assertEquals(new Color(255, 7, 0), fills("hot").get(1));
    }

    @Test
    void onlyExplainedColoursAreInTheLegend() {
        LegendText legend = (representation, mapping, name) -> name.equals("red")
                ? java.util.Optional.of(representation + "/" + mapping + " 危险")
                : java.util.Optional.empty();
        DiagramScene scene = evaluate(
                "<nodeMappings name=`N` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                        + square("white") + "<conditionnalStyles predicateExpression=`service:isRisky`>" + square("red")
                        + "</conditionnalStyles></nodeMappings>",
                "",
                "",
                DEFAULTS.withLegend(legend));
        assertEquals(
                List.of("D/N 危险"),
                scene.head().legend().stream().map(entry -> entry.text()).toList());
    }
}
