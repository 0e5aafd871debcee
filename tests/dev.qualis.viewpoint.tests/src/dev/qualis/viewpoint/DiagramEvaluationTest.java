package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.DiagramScene;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a diagram is made of, over the mini model: candidates, title, services. */
class DiagramEvaluationTest extends DiagramFixture {
    @Test
    void candidatesAreFilteredByClassAndPrecondition() {
        DiagramScene scene = evaluate(
                "<nodeMappings name=`N` semanticCandidatesExpression=`feature:eAllContents` domainClass=`qm::Process`"
                        + " preconditionExpression=`service:isRisky`>"
                        + square("white") + "</nodeMappings>");
        assertEquals(List.of("产品设计开发", "生产制造与过程控制"), names(scene.nodes()));
    }

    @Test
    void aClassTakesItsSubclasses() {
        DiagramScene scene =
                evaluate("<nodeMappings name=`N` semanticCandidatesExpression=`feature:documents` domainClass=`Named`>"
                        + square("white") + "</nodeMappings>");
        assertEquals(3, scene.nodes().size());
    }

    @Test
    void anotherPackagesClassIsAnotherClass() {
        DiagramScene scene = evaluate(
                "<nodeMappings name=`N` semanticCandidatesExpression=`feature:documents` domainClass=`other::Document`>"
                        + square("white") + "</nodeMappings>");
        assertEquals(0, scene.nodes().size());
    }

    @Test
    void blankCandidatesAreAllElementsOfAllModels() {
        DiagramScene scene =
                evaluate("<nodeMappings name=`N` domainClass=`qm::Process`>" + square("white") + "</nodeMappings>");
        assertEquals(12, scene.nodes().size());
    }

    @Test
    void candidatesThatFailCostAWarningAndYieldNothing() {
        DiagramScene scene = evaluate(ROLES
                + "<nodeMappings name=`N` semanticCandidatesExpression=`service:failing` domainClass=`qm::Process`>"
                + square("white") + "</nodeMappings>");
        assertEquals(4, scene.nodes().size());
        assertEquals(
                "Service 'failing' failed: broken",
                scene.head().warnings().get(0).message());
        assertTrue(scene.head().warnings().get(0).path().endsWith("/@nodeMappings[name='N']"));
    }

    @Test
    void theTitleIsTheLabelWhereNothingElseIsSaid() {
        assertEquals("D", evaluate("").head().title());
    }

    @Test
    void anUnknownRepresentationIsTheCallersMistake() throws IOException {
        Evaluation evaluation = session.evaluation();
        assertThrows(IllegalArgumentException.class, () -> evaluation.evaluate("Nope", session.model(), DEFAULTS));
    }

    @Test
    void aServiceClassThatIsMissingIsAWarning() {
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file("", "")), missing(), List.of(session.model()), ElementIdentity.byFragment());
        assertTrue(evaluation.warnings().get(0).message().startsWith("The service class 'test.Services' is not there"));
    }

    private static dev.qualis.viewpoint.expression.ServiceResolver missing() {
        return dev.qualis.viewpoint.expression.ServiceResolver.of(DiagramEvaluationTest.class.getClassLoader());
    }
}
