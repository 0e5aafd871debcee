package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.viewpoint.mini.MiniSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;

/** A diagram over the mini model, described in a few lines. */
abstract class DiagramFixture {
    protected static final EvaluationOptions DEFAULTS = EvaluationOptions.defaults();

    protected static final String ROLES =
            "<nodeMappings name=`R` semanticCandidatesExpression=`feature:roles` domainClass=`qm::Role`>"
                    + square("white") + "</nodeMappings>";

    protected static final String PROCESSES =
            "<containerMappings name=`P` semanticCandidatesExpression=`feature:processes` domainClass=`qm.Process`>"
                    + container("white") + "</containerMappings>";

    protected MiniSession session;

    /** Services for these tests. */
    public static final class TestServices {
        public Object stepsOf(EObject element) {
            return element.eClass().getName().equals("Process") ? get(element, "steps") : null;
        }

        public boolean isRisky(EObject process) {
            return (Integer) get(process, "risk") >= 8;
        }

        public Object failing(EObject element) {
            throw new IllegalStateException("broken");
        }

        public String failingForDesign(EObject element) {
            if ("产品设计开发".equals(get(element, "name"))) {
                throw new IllegalStateException("broken");
            }
            return String.valueOf(get(element, "name"));
        }

        public int red(EObject element) {
            return (Integer) get(element, "risk") * 100;
        }

        public String in(EObject element, EObject view) {
            return get((EObject) get(view.eContainer(), "target"), "name") + "/" + get(element, "name");
        }

        public boolean isShownBy(EObject element, EObject view) {
            return get(view, "target") == element;
        }

        public boolean isAmong(EObject element, Object chosen) {
            return ((Collection<?>) chosen).contains(element);
        }

        public Object flowsOfOwner(EObject role) {
            List<EObject> flows = new ArrayList<>();
            for (Object flow : (List<?>) get(role.eContainer(), "flows")) {
                if (get((EObject) get((EObject) flow, "source"), "owner") == role) {
                    flows.add((EObject) flow);
                }
            }
            return flows;
        }

        private static Object get(EObject element, String feature) {
            return element.eGet(element.eClass().getEStructuralFeature(feature));
        }
    }

    @BeforeEach
    void load() throws IOException {
        session = MiniSession.load();
    }

    protected DiagramScene evaluate(String layer, String behind, String palettes, EvaluationOptions options) {
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(Odesign.diagram(layer, behind), palettes)),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        assertEquals(List.of(), evaluation.warnings());
        return (DiagramScene) evaluation.evaluate("D", session.model(), options);
    }

    protected DiagramScene evaluate(String layer) {
        return evaluate(layer, "", "", DEFAULTS);
    }

    protected static List<String> names(List<Node> nodes) {
        return nodes.stream().map(node -> node.element().name()).toList();
    }

    protected static List<String> edges(DiagramScene scene) {
        return scene.edges().stream()
                .map(edge -> edge.source() + " > " + edge.target())
                .toList();
    }

    protected EObject process(int number) {
        Object processes = session.model().eGet(session.model().eClass().getEStructuralFeature("processes"));
        return (EObject) ((List<?>) processes).get(number);
    }
}
