package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.edgeStyle;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edges of a diagram, one rule a test, over the mini model. */
class EdgeEvaluationTest extends DiagramFixture {
    @Test
    void edgesOfElementsRunBetweenTheirEndsAndAreDroppedWhereOneIsMissing() {
        DiagramScene scene = evaluate(PROCESSES
                + "<edgeMappings name=`F` useDomainElement=`true` semanticCandidatesExpression=`feature:flows`"
                + " domainClass=`qm::Flow` sourceFinderExpression=`feature:source`"
                + " targetFinderExpression=`feature:target` sourceMapping=`{L}/@containerMappings[name='P']`"
                + " targetMapping=`{L}/@containerMappings[name='P']`>"
                + edgeStyle("targetArrow=`Diamond` lineStyle=`dash`") + "</edgeMappings>");
        assertEquals(6, scene.edges().size());
        Edge first = scene.edges().get(0);
        assertEquals("P://@processes.0 > P://@processes.1", edges(scene).get(0));
        assertEquals("需求规格书", first.element().name());
        assertEquals(dev.qualis.scene.Arrow.DIAMOND, first.style().targetArrow());
        assertEquals(dev.qualis.scene.LineStyle.DASH, first.style().line());
        assertEquals(1, first.style().width());
    }

    @Test
    void edgesOfRelationsRunFromTheSourcesElement() {
        DiagramScene scene = evaluate(ROLES + PROCESSES
                + "<edgeMappings name=`O` sourceMapping=`{L}/@containerMappings[name='P']`"
                + " targetMapping=`{L}/@nodeMappings[name='R']` targetFinderExpression=`feature:owner`"
                + " preconditionExpression=`service:isRisky`>"
                + edgeStyle("sizeComputationExpression=`3`") + "</edgeMappings>");
        assertEquals(List.of("P://@processes.1 > R://@roles.1", "P://@processes.3 > R://@roles.0"), edges(scene));
        assertEquals("产品设计开发", scene.edges().get(0).element().name());
        assertEquals(3, scene.edges().get(0).style().width());
    }

    @Test
    void linesOfListsAreNoEndsOfEdges() {
        DiagramScene scene = evaluate(ROLES
                + "<containerMappings name=`M` semanticCandidatesExpression=`var:self` domainClass=`qm::Model`"
                + " childrenPresentation=`List`><subNodeMappings name=`S`"
                + " semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                + square("white") + "</subNodeMappings>"
                + container("white") + "</containerMappings><edgeMappings name=`O`"
                + " sourceMapping=`{L}/@containerMappings[name='M']/@subNodeMappings[name='S']`"
                + " targetMapping=`{L}/@nodeMappings[name='R']`"
                + " targetFinderExpression=`feature:owner`>" + edgeStyle("") + "</edgeMappings>");
        assertEquals(List.of(), scene.edges());
    }

    @Test
    void edgesMayEndAtEdges() {
        DiagramScene scene = evaluate(ROLES + PROCESSES
                + "<edgeMappings name=`O` sourceMapping=`{L}/@nodeMappings[name='R']`"
                + " targetMapping=`{L}/@edgeMappings[name='F']` targetFinderExpression=`service:flowsOfOwner`>"
                + edgeStyle("") + "</edgeMappings>"
                + "<edgeMappings name=`F` semanticCandidatesExpression=`feature:flows` domainClass=`qm::Flow`"
                + " useDomainElement=`true` sourceFinderExpression=`feature:source` targetFinderExpression=`feature:target`"
                + " sourceMapping=`{L}/@containerMappings[name='P']` targetMapping=`{L}/@containerMappings[name='P']`>"
                + edgeStyle("") + "</edgeMappings>");
        List<Edge> owned = scene.edges().stream()
                .filter(edge -> edge.mapping().equals("O"))
                .toList();
        assertEquals(5, owned.size());
        for (Edge edge : owned) {
            assertTrue(scene.edges().stream().anyMatch(flow -> flow.id().equals(edge.target())), edge.target());
        }
    }
}
