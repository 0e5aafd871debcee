package dev.qualis.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Node;
import dev.qualis.scene.Shape;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What layers change of styles, one rule a test, over the mini model. */
class CustomizationTest extends DiagramFixture {
    private static final String ON_PROCESSES = "appliedOn=`{L}/@containerMappings[name='P']/@style`";
    private static final String FLOWS =
            "<edgeMappings name=`F` useDomainElement=`true` semanticCandidatesExpression=`feature:flows`"
                    + " domainClass=`qm::Flow` sourceFinderExpression=`feature:source`"
                    + " targetFinderExpression=`feature:target` sourceMapping=`{L}/@containerMappings[name='P']`"
                    + " targetMapping=`{L}/@containerMappings[name='P']`><style><centerLabelStyleDescription/>"
                    + "<endLabelStyleDescription labelExpression=`end`/></style></edgeMappings>";
    private static final String RED = "environment:/viewpoint#//@systemColors/@entries[name='red']";

    private static String attribute(String name, String value, String where) {
        return "<featureCustomizations xsi:type=`description:EAttributeCustomization` attributeName=`" + name
                + "` value=`" + value + "` " + where + "/>";
    }

    private static String reference(String name, String color, String where) {
        return "<featureCustomizations xsi:type=`description:EReferenceCustomization` referenceName=`" + name + "` "
                + where + "><value xsi:type=`description:SystemColor` href=`" + color
                + "`/></featureCustomizations>";
    }

    private static String layer(String name, String predicate, String features) {
        return "<additionalLayers name=`" + name + "` activeByDefault=`true`><customization><vsmElementCustomizations"
                + " xsi:type=`description:VSMElementCustomization` predicateExpression=`" + predicate + "`>" + features
                + "</vsmElementCustomizations></customization></additionalLayers>";
    }

    private DiagramScene drawn(String behind) {
        return evaluate(ROLES + PROCESSES + FLOWS, behind, "", DEFAULTS);
    }

    private static Node process(DiagramScene scene, int number) {
        return scene.nodes().stream()
                .filter(node -> node.mapping().equals("P"))
                .toList()
                .get(number);
    }

    @Test
    void coloursChangeWhereThePredicateHolds() {
        DiagramScene scene = drawn(layer("A", "feature:critical", reference("borderColor", RED, ON_PROCESSES)));
        assertEquals("#000000", process(scene, 0).style().border().hex());
        assertEquals("#ef2929", process(scene, 1).style().border().hex());
    }

    @ParameterizedTest
    @CsvSource({
        "borderSizeComputationExpression, feature:risk, 8.0",
        "borderSizeComputationExpression, 5, 5.0",
        "borderSizeComputationExpression, feature:nothing, 1.0"
    })
    void valuesAreEvaluatedOnTheElement(String feature, String value, double width) {
        DiagramScene scene = drawn(layer("A", "", attribute(feature, value, ON_PROCESSES)));
        assertEquals(width, process(scene, 1).style().borderWidth());
    }

    @Test
    void wordsOfTheDescriptionMayChangeToo() {
        DiagramScene scene = drawn(layer(
                "A",
                "",
                attribute("roundedCorner", "true", ON_PROCESSES)
                        + attribute("borderLineStyle", "dash", ON_PROCESSES)
                        + attribute("labelFormat", "italic", ON_PROCESSES)
                        + attribute("tooltipExpression", "hint", ON_PROCESSES)));
        Node node = process(scene, 0);
        assertEquals(Shape.ROUNDED, node.style().shape());
        assertEquals(LineStyle.DASH, node.style().borderLine());
        assertTrue(node.label().style().italic());
        assertEquals("hint", node.tooltip());
    }

    @Test
    void edgesAndTheirLabelsMayBeChanged() {
        String style = "appliedOn=`{L}/@edgeMappings[name='F']/@style`";
        String label = "appliedOn=`{L}/@edgeMappings[name='F']/@style/@centerLabelStyleDescription`";
        DiagramScene scene = drawn(layer(
                "A",
                "",
                attribute("targetArrow", "Diamond", style)
                        + reference("strokeColor", RED, style)
                        + attribute("labelSize", "20", label)));
        assertEquals(Arrow.DIAMOND, scene.edges().getFirst().style().targetArrow());
        assertEquals("#ef2929", scene.edges().getFirst().style().color().hex());
        assertEquals(20, scene.edges().getFirst().center().style().size());
        assertEquals(8, scene.edges().getFirst().end().style().size());
    }

    @Test
    void whatIsAppliedOnAllConcernsEveryStyleAndItsParts() {
        DiagramScene scene = drawn(layer("A", "", attribute("labelSize", "20", "applyOnAll=`true`")));
        assertTrue(scene.nodes().stream().allMatch(node -> node.label().style().size() == 20));
        assertEquals(20, scene.edges().getFirst().center().style().size());
        assertEquals(20, scene.edges().getFirst().end().style().size());
    }

    @Test
    void whatALayerReusesConcernsTheStylesItNamesThere() {
        String reuse = "<additionalLayers name=`B` activeByDefault=`true`><customization><vsmElementCustomizations"
                + " xsi:type=`description:VSMElementCustomizationReuse` reuse=`{V}/@ownedRepresentations[name='D']"
                + "/@additionalLayers[name='A']/@customization/@vsmElementCustomizations.0/@featureCustomizations.0`"
                + " appliedOn=`{L}/@nodeMappings[name='R']/@style`/></customization></additionalLayers>";
        String own = layer("A", "", attribute("labelSize", "20", ON_PROCESSES));
        DiagramScene scene = drawn(own + reuse);
        assertTrue(scene.nodes().stream().allMatch(node -> node.label().style().size() == 20));
        DiagramScene off = evaluate(ROLES + PROCESSES, own + reuse, "", DEFAULTS.withLayers(Set.of(), Set.of("B")));
        assertEquals(8, off.nodes().getFirst().label().style().size());
    }

    @Test
    void theChosenConditionalStyleIsChanged() {
        String processes = PROCESSES.replace(
                "</containerMappings>",
                "<conditionnalStyles predicateExpression=`feature:critical`>" + Odesign.container("green")
                        + "</conditionnalStyles></containerMappings>");
        String on = "appliedOn=`{L}/@containerMappings[name='P']/@conditionnalStyles/@style`";
        DiagramScene scene = evaluate(processes, layer("A", "", reference("backgroundColor", RED, on)), "", DEFAULTS);
        assertEquals("#ffffff", process(scene, 0).style().fill().hex());
        assertEquals("#ef2929", process(scene, 1).style().fill().hex());
    }

    @Test
    void predicatesMayAskTheViewAndItsContainer() {
        DiagramScene scene =
                drawn(layer("A", "service:container.isShownBy(view)", attribute("labelSize", "20", ON_PROCESSES)));
        assertEquals(8, process(scene, 0).label().style().size(), "the container is not what the view shows");
        assertEquals(List.of(), scene.head().warnings());
    }

    @Test
    void aValueThatMeansNothingIsTold() {
        DiagramScene scene = drawn(
                layer("A", "", attribute("targetArrow", "Banana", "appliedOn=`{L}/@edgeMappings[name='F']/@style`")));
        assertEquals(
                "The arrow 'Banana' is not known; an open arrow is drawn.",
                scene.head().warnings().getFirst().message());
    }

    @ParameterizedTest
    @CsvSource({
        "wobble, 1, The customization of 'wobble' is not supported and has no effect.",
        "labelSize, '', The customization of 'labelSize' has no value and no effect."
    })
    void whatHasNoEffectIsTold(String feature, String value, String message) {
        List<String> messages = Odesign.read(Odesign.file(
                        Odesign.diagram(PROCESSES, layer("A", "", attribute(feature, value, ON_PROCESSES))), ""))
                .warnings()
                .stream()
                .map(warning -> warning.message())
                .toList();
        assertEquals(List.of(message), messages);
    }

    @Test
    void aCustomizationThatNamesNoStyleMeansNothing() {
        String layer = layer("A", "", attribute("labelSize", "9", "") + attribute("wobble", "1", ""));
        assertEquals(
                List.of(),
                Odesign.read(Odesign.file(Odesign.diagram(PROCESSES, layer), ""))
                        .warnings());
        assertEquals(
                evaluate(PROCESSES, layer("A", "", ""), "", DEFAULTS).nodes(),
                evaluate(PROCESSES, layer, "", DEFAULTS).nodes());
    }
}
