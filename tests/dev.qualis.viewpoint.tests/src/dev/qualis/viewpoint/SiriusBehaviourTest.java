package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.color;
import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.edgeStyle;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.TreeScene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Sirius' sources do where one might expect something else, one rule a test, over the mini model. */
class SiriusBehaviourTest extends DiagramFixture {
    private static final String OWNERS = "<edgeMappings name=`O` sourceMapping=`{L}/@containerMappings[name='P']`"
            + " targetMapping=`{L}/@nodeMappings[name='R']` targetFinderExpression=`feature:owner`";

    private static List<String> messages(DiagramScene scene) {
        return scene.head().warnings().stream()
                .map(warning -> warning.message())
                .toList();
    }

    @Test
    void aPreconditionThatFailsLetsItsElementThrough() {
        DiagramScene scene = evaluate(
                PROCESSES.replace("<containerMappings", "<containerMappings preconditionExpression=`service:failing`"));
        assertEquals(5, scene.nodes().size());
        assertEquals(5, messages(scene).size());
    }

    @Test
    void theConditionOfAFilterThatFailsHidesNothing() {
        String filter = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                + " xsi:type=`filter:MappingFilter` mappings=`{L}/@containerMappings[name='P']`"
                + " semanticConditionExpression=`service:failing`/></filters>";
        assertEquals(
                5,
                evaluate(PROCESSES, filter, "", DEFAULTS.withFilters(Set.of("F")))
                        .nodes()
                        .size());
    }

    @Test
    void aFilterMayAskTheView() {
        String filter = "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                + " xsi:type=`filter:MappingFilter` mappings=`{L}/@containerMappings[name='P']`"
                + " viewConditionExpression=`feature:target`/><filters xsi:type=`filter:MappingFilter`"
                + " viewConditionExpression=`feature:visible`/></filters>";
        DiagramScene scene = evaluate(PROCESSES, filter, "", DEFAULTS.withFilters(Set.of("F")));
        assertEquals(5, scene.nodes().size());
        assertEquals(List.of(), messages(scene));
    }

    @Test
    void thePreconditionOfAnEdgeKnowsBothOfItsEnds() {
        DiagramScene scene = evaluate(ROLES + PROCESSES + OWNERS
                + " preconditionExpression=`service:target.isShownBy(targetView)`>" + edgeStyle("") + "</edgeMappings>"
                + OWNERS.replace("`O`", "`Q`") + " preconditionExpression=`service:source.isShownBy(targetView)`>"
                + edgeStyle("") + "</edgeMappings>");
        assertEquals(
                Set.of("O"),
                Set.copyOf(scene.edges().stream().map(edge -> edge.mapping()).toList()));
    }

    @Test
    void anEdgeOfARelationMayStandForAnotherElementAndAskThatForItsTargets() {
        DiagramScene scene = evaluate(ROLES + PROCESSES
                + OWNERS.replace("feature:owner", "var:self") + " targetExpression=`feature:owner`>" + edgeStyle("")
                + "</edgeMappings>");
        assertEquals("研发部经理", scene.edges().get(1).element().name());
    }

    @Test
    void edgesThatEndAtEachOtherAreLeftOutAndTold() {
        DiagramScene scene = evaluate(
                ROLES
                        + "<edgeMappings name=`A` sourceMapping=`{L}/@edgeMappings[name='B']`"
                        + " targetMapping=`{L}/@nodeMappings[name='R']` targetFinderExpression=`var:self`><style/></edgeMappings>"
                        + "<edgeMappings name=`B` sourceMapping=`{L}/@edgeMappings[name='A']`"
                        + " targetMapping=`{L}/@nodeMappings[name='R']` targetFinderExpression=`var:self`><style/></edgeMappings>");
        assertEquals(List.of(), scene.edges());
        assertEquals(
                "The edges end at edges that end at them; they are left out.",
                messages(scene).getFirst());
    }

    @Test
    void whatIsNotCreatedByItselfIsNotShown() {
        DiagramScene scene =
                evaluate(ROLES + PROCESSES.replace("<containerMappings", "<containerMappings createElements=`false`"));
        assertEquals(
                Set.of("R"),
                Set.copyOf(scene.nodes().stream().map(Node::mapping).toList()));
    }

    @Test
    void aStackShowsContainersOnly() {
        DiagramScene scene = evaluate("<containerMappings name=`M` semanticCandidatesExpression=`var:self`"
                + " domainClass=`qm::Model` childrenPresentation=`VerticalStack`><subNodeMappings name=`R`"
                + " semanticCandidatesExpression=`feature:roles` domainClass=`qm::Role`>" + square("white")
                + "</subNodeMappings>" + container("white") + "</containerMappings>");
        assertEquals(List.of(), scene.nodes().getFirst().children());
        assertEquals(
                "A stack shows containers only; the nodes are left out.",
                messages(scene).getFirst());
    }

    @Test
    void aLabelBelowANodeMayBeHidden() {
        DiagramScene scene = evaluate("<nodeMappings name=`R` semanticCandidatesExpression=`feature:roles`"
                + " domainClass=`qm::Role`><style xsi:type=`style:SquareDescription` hideLabelByDefault=`true`/>"
                + "</nodeMappings>");
        assertEquals("", scene.nodes().getFirst().label().text());
    }

    @Test
    void aGenericDecorationMarksEveryNode() {
        DiagramScene scene = evaluate(ROLES + "<decorationDescriptionsSet><decorationDescriptions name=`M`"
                + " xsi:type=`description:GenericDecorationDescription` imageExpression=`/a.svg`/>"
                + "</decorationDescriptionsSet>");
        assertEquals(1, scene.nodes().getFirst().decorations().size());
    }

    @Test
    void theCandidatesOfADiagramMayBeThoseOfAnotherElement() {
        String diagram =
                Odesign.diagram(ROLES, "").replaceFirst("name=`D`", "name=`D` rootExpression=`feature:eContainer`");
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(diagram.replace("qm::Model", "qm::Process"), "")),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        DiagramScene scene = (DiagramScene) evaluation.evaluate("D", process(0), DEFAULTS);
        assertEquals(4, scene.nodes().size());
    }

    @Test
    void theLastConditionalStyleOfATreeWins() {
        String style = "<style labelExpression=`feature:name`>" + color("labelColor", "black");
        String tree = "<ownedRepresentations xsi:type=`tree:TreeDescription` name=`D` domainClass=`qm::Model`>"
                + "<subItemMappings name=`P` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                + "<conditionalStyles predicateExpression=`var:self`>" + style + color("backgroundColor", "red")
                + "</style></conditionalStyles><conditionalStyles predicateExpression=`feature:critical`>" + style
                + color("backgroundColor", "green")
                + "</style></conditionalStyles></subItemMappings></ownedRepresentations>";
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(tree, "")),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        TreeScene scene = (TreeScene) evaluation.evaluate("D", session.model(), DEFAULTS);
        assertEquals("#ef2929", scene.items().get(0).background().hex());
        assertEquals("#8ae234", scene.items().get(1).background().hex());
    }

    @Test
    void aMappingThatBranchesInsideItselfEnds() {
        DiagramScene scene = evaluate("<containerMappings name=`P` domainClass=`qm::Process`"
                + " reusedContainerMappings=`{L}/@containerMappings[name='P']`>" + container("white")
                + "</containerMappings>");
        assertEquals(
                Set.of(
                        "Nodes of an element inside themselves are left out.",
                        "Nodes inside others of their own mapping end after 5000."),
                Set.copyOf(messages(scene)));
    }

    @Test
    void whatTheFileSaysOfAPictureAndIsNotUnderstoodIsToldInThePicture() {
        Evaluation evaluation = new Evaluation(
                Odesign.read(
                        Odesign.file(Odesign.diagram(ROLES.replace("SquareDescription", "BananaDescription"), ""), "")),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        DiagramScene scene = (DiagramScene) evaluation.evaluate("D", session.model(), DEFAULTS);
        assertEquals(
                "The style 'BananaDescription' is not known; a plain box is drawn.",
                messages(scene).getFirst());
    }
}
