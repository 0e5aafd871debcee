package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.color;
import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.edgeStyle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a mapping takes over from another that it imports, over the mini model. */
class MappingImportTest extends DiagramFixture {
    private static final String BASE = "<containerMappings name=`P` semanticCandidatesExpression=`feature:processes`"
            + " domainClass=`qm.Process`><subNodeMappings name=`S` semanticCandidatesExpression=`feature:steps`"
            + " domainClass=`qm::Process`><style xsi:type=`style:SquareDescription`/></subNodeMappings>"
            + container("white") + "</containerMappings>"
            + "<edgeMappings name=`F` semanticCandidatesExpression=`feature:flows` domainClass=`qm::Flow`"
            + " useDomainElement=`true` sourceFinderExpression=`feature:source` targetFinderExpression=`feature:target`"
            + " sourceMapping=`{L}/@containerMappings[name='P']` targetMapping=`{L}/@containerMappings[name='P']`>"
            + edgeStyle("") + "</edgeMappings>";

    private static String imports(String attributes, String style) {
        return "<additionalLayers name=`A`><containerMappings xsi:type=`diagram:ContainerMappingImport` name=`C`"
                + " importedMapping=`{L}/@containerMappings[name='P']` " + attributes + ">" + style
                + "</containerMappings></additionalLayers>";
    }

    private DiagramScene shown(String behind) {
        return evaluate(BASE, behind, "", DEFAULTS.withLayers(Set.of("A"), Set.of()));
    }

    private static List<String> mappings(DiagramScene scene) {
        return scene.nodes().stream().map(Node::mapping).toList();
    }

    @Test
    void anImportShowsItsElementsAndTheImportedMappingTheOthers() {
        DiagramScene scene = shown(imports("preconditionExpression=`feature:critical`", ""));
        assertEquals(List.of("C", "C", "P", "P", "P"), mappings(scene));
        assertEquals(
                List.of("产品设计开发", "生产制造与过程控制", "市场与客户需求", "采购与供应商管理", "Delivery and after-sales service"),
                names(scene.nodes()));
    }

    @Test
    void whatAnImportLeavesOpenTheImportedMappingSays() {
        Node node = shown(imports("preconditionExpression=`feature:critical`", ""))
                .nodes()
                .getFirst();
        assertEquals("#ffffff", node.style().fill().hex());
        assertEquals(3, node.children().size());
    }

    @Test
    void anImportMayHaveAStyleOfItsOwnAndHideWhatIsInside() {
        Node node = shown(imports("hideSubMappings=`true`", container("black")))
                .nodes()
                .getFirst();
        assertEquals("#000000", node.style().fill().hex());
        assertEquals(List.of(), node.children());
    }

    @Test
    void edgesOfTheImportedMappingEndAtNodesOfTheImport() {
        assertEquals(
                evaluate(BASE).edges().size(), shown(imports("", "")).edges().size());
    }

    @Test
    void anImportIsThereOnlyWithItsLayer() {
        DiagramScene scene = evaluate(BASE, imports("", ""), "", DEFAULTS);
        assertEquals(Set.of("P"), Set.copyOf(mappings(scene)));
    }

    @Test
    void filtersOfTheImportedMappingHoldForAnImportThatKeepsThem() {
        String filter = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                + " xsi:type=`filter:MappingFilter` mappings=`{L}/@containerMappings[name='P']`/></filters>";
        EvaluationOptions options = DEFAULTS.withLayers(Set.of("A"), Set.of()).withFilters(Set.of("F"));
        assertEquals(
                List.of(), evaluate(BASE, imports("", "") + filter, "", options).nodes());
        assertEquals(
                5,
                evaluate(BASE, imports("inheritsAncestorFilters=`false`", "") + filter, "", options)
                        .nodes()
                        .size());
    }

    @Test
    void anImportedEdgeMappingStandsInThePlaceOfTheOther() {
        String layer = "<additionalLayers name=`A`><edgeMappingImports name=`G`"
                + " importedMapping=`{L}/@edgeMappings[name='F']`><conditionnalStyles predicateExpression=`var:self`><style>"
                + color("strokeColor", "red") + "</style></conditionnalStyles></edgeMappingImports></additionalLayers>";
        DiagramScene scene = shown(layer);
        assertEquals(evaluate(BASE).edges().size(), scene.edges().size());
        assertEquals("G", scene.edges().getFirst().mapping());
        assertEquals(
                evaluate(BASE.replace(color("strokeColor", "black"), color("strokeColor", "red")))
                        .edges()
                        .getFirst()
                        .style()
                        .color(),
                scene.edges().getFirst().style().color());
    }

    @Test
    void importsThatImportEachOtherEndSomewhere() {
        String layer = "<additionalLayers name=`A`>" + cyclic("X", "Y") + cyclic("Y", "X") + "</additionalLayers>";
        assertEquals(
                5,
                mappings(shown(layer)).stream().filter(name -> name.equals("P")).count());
    }

    private static String cyclic(String name, String other) {
        return "<containerMappings xsi:type=`diagram:ContainerMappingImport` name=`" + name
                + "` domainClass=`qm::Role` semanticCandidatesExpression=`feature:roles` importedMapping=`{V}/@ownedRepresentations[name='D']/@additionalLayers[name='A']/@containerMappings[name='"
                + other + "']`/>";
    }
}
