package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.color;
import static dev.qualis.viewpoint.Odesign.container;
import static dev.qualis.viewpoint.Odesign.edgeStyle;
import static dev.qualis.viewpoint.Odesign.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.scene.Size;
import dev.qualis.viewpoint.mini.MiniSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The semantics of diagrams, one rule a test, over the mini model. */
class DiagramEvaluationTest {
    private static final EvaluationOptions DEFAULTS = EvaluationOptions.defaults();
    private static final String ROLES =
            "<nodeMappings name=`R` semanticCandidatesExpression=`feature:roles` domainClass=`qm::Role`>"
                    + square("white") + "</nodeMappings>";
    private static final String PROCESSES =
            "<containerMappings name=`P` semanticCandidatesExpression=`feature:processes` domainClass=`qm.Process`>"
                    + container("white") + "</containerMappings>";

    private MiniSession session;

    /** Services for these tests. */
    public static final class TestServices {
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

        public String in(EObject element, EObject container) {
            return get(container, "name") + "/" + get(element, "name");
        }

        private static Object get(EObject element, String feature) {
            return element.eGet(element.eClass().getEStructuralFeature(feature));
        }
    }

    @BeforeEach
    void load() throws IOException {
        session = MiniSession.load();
    }

    private DiagramScene evaluate(String layer, String behind, String palettes, EvaluationOptions options) {
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(Odesign.diagram(layer, behind), palettes)),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        assertEquals(List.of(), evaluation.warnings());
        return (DiagramScene) evaluation.evaluate("D", session.model(), options);
    }

    private DiagramScene evaluate(String layer) {
        return evaluate(layer, "", "", DEFAULTS);
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(node -> node.element().name()).toList();
    }

    private static List<String> edges(DiagramScene scene) {
        return scene.edges().stream()
                .map(edge -> edge.source() + " > " + edge.target())
                .toList();
    }

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
                + square("style", "service:in(container)", "white") + "</subNodeMappings><subContainerMappings"
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
                "Nodes are nested deeper than 60 levels.",
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
        assertEquals(2, first.style().width());
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
    void userColoursAreFixed() {
        assertEquals(new Color(1, 2, 3), fills("ink").get(0));
    }

    @Test
    void computedColoursAreClamped() {
        assertEquals(new Color(200, 7, 0), fills("hot").get(0));
        assertEquals(new Color(255, 7, 0), fills("hot").get(1));
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
        assertTrue(
                evaluation.warnings().get(0).message().startsWith("The service class 'test.Services' cannot be used"));
    }

    private static dev.qualis.viewpoint.expression.ServiceResolver missing() {
        return dev.qualis.viewpoint.expression.ServiceResolver.of(DiagramEvaluationTest.class.getClassLoader());
    }
}
