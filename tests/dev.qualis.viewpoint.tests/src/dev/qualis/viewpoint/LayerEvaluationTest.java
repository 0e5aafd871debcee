package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers and filters of a diagram, one rule a test, over the mini model. */
class LayerEvaluationTest extends DiagramFixture {
    @ParameterizedTest
    @CsvSource({
        "true,true,'',0",
        "true,false,'',1",
        "false,true,'',0",
        "true,false,show,0",
        "true,true,hide,1",
        "false,false,hide,0"
    })
    void layersAreShownAsTheyAreActiveAndOptional(boolean optional, boolean active, String choice, int missing) {
        Set<String> one = Set.of("A");
        EvaluationOptions options =
                DEFAULTS.withLayers(choice.equals("show") ? one : Set.of(), choice.equals("hide") ? one : Set.of());
        DiagramScene scene = evaluate(
                PROCESSES,
                "<additionalLayers name=`A` optional=`" + optional + "` activeByDefault=`" + active + "`>" + ROLES
                        + "</additionalLayers>",
                "",
                options);
        assertEquals(missing == 1 ? 5 : 9, scene.nodes().size());
    }

    @Test
    void filtersHideWhatTheirConditionDoesNotHoldFor() {
        String filter = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                + " xsi:type=`filter:MappingFilter` mappings=`{L}/@containerMappings[name='P']`"
                + " semanticConditionExpression=`feature:critical`/></filters>";
        assertEquals(
                9, evaluate(ROLES + PROCESSES, filter, "", DEFAULTS).nodes().size());
        assertEquals(
                6,
                evaluate(ROLES + PROCESSES, filter, "", DEFAULTS.withFilters(Set.of("F")))
                        .nodes()
                        .size());
    }

    @Test
    void filtersCollapseToAMarkWithoutText() {
        String filter = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                + " xsi:type=`filter:MappingFilter` filterKind=`COLLAPSE`"
                + " mappings=`{L}/@containerMappings[name='P']`"
                + " semanticConditionExpression=`feature:critical`/></filters>";
        DiagramScene scene = evaluate(PROCESSES, filter, "", DEFAULTS.withFilters(Set.of("F")));
        assertEquals("", scene.nodes().get(0).label().text());
        assertEquals("产品设计开发", scene.nodes().get(1).label().text());
    }

    @Test
    void layersMayCustomizeLabels() {
        String layer = "<additionalLayers name=`A`><customization><vsmElementCustomizations"
                + " xsi:type=`description:VSMElementCustomization`"
                + " predicateExpression=`feature:critical`><featureCustomizations"
                + " xsi:type=`description:EAttributeCustomization` attributeName=`labelExpression` value=`!!`"
                + " appliedOn=`{L}/@containerMappings[name='P']/@style`/></vsmElementCustomizations></customization></additionalLayers>";
        assertEquals(
                "产品设计开发",
                evaluate(PROCESSES, layer, "", DEFAULTS).nodes().get(1).label().text());
        DiagramScene shown = evaluate(PROCESSES, layer, "", DEFAULTS.withLayers(Set.of("A"), Set.of()));
        assertEquals("市场与客户需求", shown.nodes().get(0).label().text());
        assertEquals("!!", shown.nodes().get(1).label().text());
    }

    @Test
    void whatTheLastLayerSaysOfALabelIsSeen() {
        String layers = customizing("A", "first") + customizing("B", "second");
        DiagramScene scene = evaluate(PROCESSES, layers, "", DEFAULTS.withLayers(Set.of("A", "B"), Set.of()));
        assertEquals("second", scene.nodes().get(0).label().text());
    }

    private static String customizing(String layer, String label) {
        return "<additionalLayers name=`" + layer + "`><customization><vsmElementCustomizations"
                + " xsi:type=`description:VSMElementCustomization`><featureCustomizations"
                + " xsi:type=`description:EAttributeCustomization` attributeName=`labelExpression` value=`" + label
                + "` appliedOn=`{L}/@containerMappings[name='P']/@style`/></vsmElementCustomizations></customization></additionalLayers>";
    }

    @Test
    void aReusedMappingIsThereOnlyWithItsLayer() {
        String processes = "<containerMappings name=`P` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm.Process` reusedNodeMappings=`{V}/@ownedRepresentations[name='D']/@additionalLayers[name='A']/@nodeMappings[name='S']`>"
                + container("white") + "</containerMappings>";
        String layer =
                "<additionalLayers name=`A`><nodeMappings name=`S` semanticCandidatesExpression=`service:stepsOf`"
                        + " domainClass=`qm::Process`>" + square("white") + "</nodeMappings></additionalLayers>";
        DiagramScene without = evaluate(processes, layer, "", DEFAULTS);
        DiagramScene with = evaluate(processes, layer, "", DEFAULTS.withLayers(Set.of("A"), Set.of()));
        assertEquals(
                List.of(0, 0, 0, 0, 0),
                without.nodes().stream().map(node -> node.children().size()).toList());
        assertEquals(
                List.of(2, 3, 0, 2, 0),
                with.nodes().stream().map(node -> node.children().size()).toList());
    }

    private static final String ASKING = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
            + " xsi:type=`filter:VariableFilter` semanticConditionExpression=`service:isAmong(chosen)`>"
            + "<ownedVariables name=`chosen`/></filters></filters>";

    @Test
    void aFilterMayAskForElements() {
        EObject first = process(0);
        DiagramScene scene = evaluate(
                PROCESSES,
                ASKING,
                "",
                DEFAULTS.withFilters(Set.of("F")).withFilterValues(Map.of("chosen", List.of(first))));
        assertEquals(List.of("市场与客户需求"), names(scene.nodes()));
    }

    @Test
    void aFilterThatIsNotAnsweredHidesNothingAndSaysSo() {
        DiagramScene scene = evaluate(PROCESSES, ASKING, "", DEFAULTS.withFilters(Set.of("F")));
        assertEquals(5, scene.nodes().size());
        assertEquals(
                "The filter asks for 'chosen'; without a value it hides nothing.",
                scene.head().warnings().getFirst().message());
    }
}
