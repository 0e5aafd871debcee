package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nodes of a diagram, one rule a test, over the mini model. */
class NodeEvaluationTest extends DiagramFixture {
    @Test
    void aLabelThatFailsCostsThatElementOnly() {
        DiagramScene scene = evaluate(
                "<nodeMappings name=`N` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                        + square("style", "service:failingForDesign", "white") + "</nodeMappings>");
        assertEquals(
                List.of("市场与客户需求", "", "采购与供应商管理"),
                scene.nodes().subList(0, 3).stream()
                        .map(node -> node.label().text())
                        .toList());
        assertEquals("产品设计开发", scene.head().warnings().get(0).element().name());
        assertEquals(1, scene.head().warnings().size());
    }

    @Test
    void theFirstConditionalStyleThatHoldsWins() {
        DiagramScene scene = evaluate(
                "<nodeMappings name=`N` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                        + square("white")
                        + "<conditionnalStyles predicateExpression=`service:isRisky`>" + square("red")
                        + "</conditionnalStyles>"
                        + "<conditionnalStyles predicateExpression=`feature:owner`>" + square("green")
                        + "</conditionnalStyles></nodeMappings>");
        assertEquals(
                List.of("#8ae234", "#ef2929", "#8ae234", "#ef2929", "#ffffff"),
                scene.nodes().stream().map(node -> node.style().fill().hex()).toList());
    }

    @Test
    void childrenAreEvaluatedOnTheirParentsElement() {
        DiagramScene scene = evaluate("<containerMappings name=`P` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm::Process`><subNodeMappings name=`S`"
                + " semanticCandidatesExpression=`feature:steps` domainClass=`qm::Process`>"
                + square("style", "service:in(view)", "white") + "</subNodeMappings><subContainerMappings"
                + " name=`D`"
                + " semanticCandidatesExpression=`feature:inputs`"
                + " domainClass=`qm::Document`>"
                + container("white") + "</subContainerMappings>" + container("white") + "</containerMappings>");
        Node design = scene.nodes().get(1);
        assertEquals("产品设计开发/概念设计", design.children().get(0).label().text());
        assertEquals(
                List.of("概念设计", "设计评审与验证（含可靠性试验、关键特性识别）", "Design transfer", "质量手册", "设计开发控制程序"),
                names(design.children()));
    }

    @Test
    void mappingsMayBeReusedRecursively() {
        DiagramScene scene = evaluate("<containerMappings name=`P` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm::Process`><subContainerMappings name=`S`"
                + " semanticCandidatesExpression=`feature:steps` domainClass=`qm::Process`"
                + " reusedContainerMappings=`{L}/@containerMappings[name='P']/@subContainerMappings[name='S']`>"
                + container("white") + "</subContainerMappings>" + container("white") + "</containerMappings>");
        assertEquals(3, scene.nodes().get(1).children().size());
        assertEquals(0, scene.nodes().get(1).children().get(0).children().size());
    }

    @Test
    void endlessNestingStopsWithAWarning() {
        DiagramScene scene =
                evaluate("<containerMappings name=`P` semanticCandidatesExpression=`var:self` domainClass=`qm::Model`"
                        + " reusedContainerMappings=`{L}/@containerMappings[name='P']`>"
                        + container("white") + "</containerMappings>");
        assertEquals(
                "Nodes of an element inside themselves are left out.",
                scene.head().warnings().get(0).message());
    }

    @Test
    void borderNodesBelongToTheirOwner() {
        DiagramScene scene = evaluate("<containerMappings name=`P` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm::Process`><borderedNodeMappings name=`B`"
                + " semanticCandidatesExpression=`feature:inputs` domainClass=`qm::Document`>"
                + square("white") + "</borderedNodeMappings>"
                + container("white") + "</containerMappings>");
        assertEquals(List.of("质量手册", "设计开发控制程序"), names(scene.nodes().get(1).borderNodes()));
    }

    @Test
    void decorationsMarkTheElementsTheyHoldFor() {
        DiagramScene scene = evaluate(PROCESSES
                + "<decorationDescriptionsSet><decorationDescriptions"
                + " xsi:type=`diagram:MappingBasedDecoration` name=`Mark` position=`NORTH_EAST`"
                + " preconditionExpression=`feature:critical` imageExpression=`/x/y.svg`"
                + " mappings=`{L}/@containerMappings[name='P']`/></decorationDescriptionsSet>");
        assertEquals(
                List.of(0, 1, 0, 1, 0),
                scene.nodes().stream().map(node -> node.decorations().size()).toList());
        assertEquals("/x/y.svg", scene.nodes().get(1).decorations().get(0).image());
    }

    @Test
    void sizesCountInUnitsOfTenPixels() {
        DiagramScene scene = evaluate("<nodeMappings name=`A` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm::Process`><style xsi:type=`style:SquareDescription`"
                + " sizeComputationExpression=`feature:risk`/></nodeMappings><nodeMappings name=`B`"
                + " semanticCandidatesExpression=`var:self` domainClass=`qm::Model`><style"
                + " xsi:type=`style:SquareDescription` width=`12` height=`4`/></nodeMappings><containerMappings"
                + " name=`C` semanticCandidatesExpression=`var:self` domainClass=`qm::Model`>"
                + container("white") + "</containerMappings>");
        assertEquals(new Size(20, 20), scene.nodes().get(0).preferredSize());
        assertEquals(new Size(120, 40), scene.nodes().get(5).preferredSize());
        assertEquals(Size.AUTOMATIC, scene.nodes().get(6).preferredSize());
    }
}
