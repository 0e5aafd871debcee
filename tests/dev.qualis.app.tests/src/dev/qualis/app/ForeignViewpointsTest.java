package dev.qualis.app;

import static dev.qualis.app.Harbour.SHIPS;
import static dev.qualis.app.Harbour.SQUARE;
import static dev.qualis.app.Harbour.diagram;
import static dev.qualis.app.Harbour.labelled;
import static dev.qualis.app.Harbour.odesign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.DiagramScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagrams in the manner of those that others publish, each with the picture that it must give. */
class ForeignViewpointsTest {
    private static final String TO_SHIPS =
            " sourceMapping=`{L}/@nodeMappings[name='Ship']` targetMapping=`{L}/@nodeMappings[name='Ship']`";

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void settle() {
        harbour = new Harbour(folder);
    }

    private Drawn complete(String odesign) throws IOException {
        Drawn drawn = harbour.draw(odesign);
        assertEquals(List.of(), drawn.sentences());
        return drawn;
    }

    @Test
    void aMetamodelOfTwoFilesBesideEachOther() throws IOException {
        assertEquals(List.of("Anna", "Bella", "Clara"), complete(diagram(SHIPS)).nodes());
    }

    @Test
    void aModelOfTwoFilesBesideEachOther() throws IOException {
        Files.writeString(folder.resolve("fleet.harbour"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <h:Ship xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:h="http://foreign.example/harbour" name="Dora"/>
            """);
        Drawn drawn = harbour.withModel(Harbour.MODEL.replace(
                        "<ships name=\"Clara\" kind=\"tanker\" length=\"120\"/>",
                        "<ships name=\"Clara\" kind=\"tanker\" length=\"120\"><next"
                                + " href=\"fleet.harbour#/\"/></ships>"))
                .draw(diagram(SHIPS + "<nodeMappings name=`All` domainClass=`harbour::Ship`"
                        + " semanticCandidatesExpression=`aql:harbour::Ship.allInstances()->select(s |"
                        + " s.eContainer() = null)`>"
                        + SQUARE
                        + "</nodeMappings><edgeMappings name=`N` sourceMapping=`{L}/@nodeMappings[name='Ship']`"
                        + " targetMapping=`{L}/@nodeMappings[name='All']`"
                        + " targetFinderExpression=`feature:next`><style/></edgeMappings>"));
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Anna", "Bella", "Clara", "Dora"), drawn.nodes());
        assertEquals(List.of("Clara>Dora"), drawn.edges());
    }

    @Test
    void aReferenceOfTheModelThatLeadsNowhereIsTold() throws IOException {
        Drawn drawn = harbour.withModel(Harbour.MODEL.replace(
                        "<ships name=\"Clara\" kind=\"tanker\" length=\"120\"/>",
                        "<ships name=\"Clara\"><next href=\"../elsewhere.harbour#/\"/></ships>"))
                .draw(diagram(SHIPS));
        assertEquals(
                List.of("The model refers to what is not there; whatever leads there is not shown."),
                drawn.sentences());
        assertTrue(drawn.told().getFirst().path().contains("elsewhere.harbour#/"), drawn.told()::toString);
    }

    @Test
    void containersWithRegionsListsAndBorderedNodes() throws IOException {
        Drawn drawn = complete(diagram("""
            <containerMappings name=`Port` semanticCandidatesExpression=`var:self` domainClass=`harbour::Port`
                childrenPresentation=`HorizontalStack`>
              <subContainerMappings name=`Quay` semanticCandidatesExpression=`feature:quays` domainClass=`harbour.Quay`
                  childrenPresentation=`List`>
                <subNodeMappings name=`Berth` semanticCandidatesExpression=`aql:self.berths` domainClass=`harbour.Berth`>%s
                </subNodeMappings>
                <style xsi:type=`style:FlatContainerStyleDescription`/>
              </subContainerMappings>
              <style xsi:type=`style:FlatContainerStyleDescription`/>
            </containerMappings>
            <containerMappings name=`Ship` semanticCandidatesExpression=`feature:ships` domainClass=`harbour::Ship`>
              <borderedNodeMappings name=`At` semanticCandidatesExpression=`feature:berth` domainClass=`harbour::Berth`>%s
              </borderedNodeMappings>
              <style xsi:type=`style:FlatContainerStyleDescription`/>
            </containerMappings>
            """.formatted(SQUARE, SQUARE)));
        assertEquals(List.of("Port[North[N1, N2], South[S1]]", "Anna[|N1]", "Bella[|S1]", "Clara"), drawn.nodes());
    }

    @Test
    void edgesByElementAndByRelation() throws IOException {
        Drawn drawn = complete(diagram(SHIPS + """
            <edgeMappings name=`Voyage` useDomainElement=`true` domainClass=`harbour::Voyage`
                semanticCandidatesExpression=`aql:self.voyages` sourceFinderExpression=`aql:self.from`
                targetFinderExpression=`[self.to/]`%s>
              <style><centerLabelStyleDescription labelExpression=`aql:self.name + ' to ' + self.to.name`/></style>
            </edgeMappings>
            <edgeMappings name=`Next` targetFinderExpression=`feature:next`%s><style/></edgeMappings>
            """.formatted(TO_SHIPS, TO_SHIPS)));
        assertEquals(
                List.of("Anna>Bella:V1 to Bella", "Bella>Clara:V2 to Clara", "Anna>Bella", "Bella>Clara"),
                drawn.edges());
    }

    @Test
    void aFeatureThatCodeWouldComputeIsToldOfEachElement() throws IOException {
        Drawn drawn =
                harbour.draw(diagram(SHIPS + "<edgeMappings name=`Convoy` targetFinderExpression=`aql:self.convoy`"
                        + TO_SHIPS + "><style/></edgeMappings>"));
        assertEquals(
                List.of("Feature 'convoy' of Ship is derived: its value comes from code of the metamodel, which is not"
                        + " here."),
                drawn.sentences());
        assertEquals(3, drawn.told().size());
    }

    @Test
    void anOperationOfTheMetamodelIsTold() throws IOException {
        assertEquals(
                List.of("'draught' of Ship is an operation of the metamodel, whose code is not here."),
                harbour.draw(labelled("aql:self.draught()")).sentences());
    }

    @Test
    void theNameOfAnElementMayBeDerived() throws IOException {
        String derived = Harbour.METAMODEL.replace(
                "name=\"Berth\" eSuperTypes=\"base.ecore#//Named\"/>",
                "name=\"Berth\"><eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"name\" derived=\"true\""
                        + " volatile=\"true\" transient=\"true\" eType=\"ecore:EDataType"
                        + " http://www.eclipse.org/emf/2002/Ecore#//EString\"/></eClassifiers>");
        Drawn drawn = harbour.withMetamodel(derived)
                .withModel(Harbour.MODEL.replace("berths name", "berths xmi:id"))
                .draw(diagram("<nodeMappings name=`B` semanticCandidatesExpression=`aql:self.quays.berths`"
                        + " domainClass=`harbour::Berth`>" + SQUARE + "</nodeMappings>"));
        assertEquals(3, drawn.nodes().size());
        assertTrue(drawn.sentences().getFirst().contains("'name' of Berth is derived"), drawn.sentences()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        feature:name                               | Anna
        [self.name/]                               | Anna
        [name/]                                    | Anna
        [name/] ([self.kind/])                     | Anna (tanker)
        Ship [self.name.toUpper()/]!               | Ship ANNA!
        [if (self.length > 50) then 'big' else 'small' endif/] | big
        [eContainer(Port).ships->select(length > 80).name->sep(', ')/] | Anna, Clara
        [eContainer().eContents()->filter(Ship)->reject(oclIsUndefined())->size()/] | 3
        [self.eContainer().oclAsType(Port).quays->collect(berths)->size()/] | 3
        ocl:self.name                              | Anna
        ocl:self.name.concat('!')                  | Anna!
        ocl: if self.berth.oclIsUndefined() then 'at sea' else self.berth.name endif | N1
        ocl:Set{1, 1, 2}->size()                   | 2
        aql:self.eContainer().eClass().name        | Port
        aql:self.eContainer(harbour::Port).quays->size() | 2
        aql:self.berth.eContainer(harbour::Quay).name | North
        aql:self.kind = base::Kind::tanker         | true
        aql:self.kind.toString()                   | tanker
        aql:self.eInverse().name->sep(' ')->toString() | V1
        aql:let s = self.next in s.name + '/' + s.next.name | Bella/Clara
        "aql:self.siblings(harbour::Ship)->sortedBy(s | -s.length)->first().name" | Clara
        aql:self.followingSiblings()->filter(harbour::Ship).name->sep('/') | Bella/Clara
        aql:self.ancestors()->size()               | 1
        aql:Sequence{self, self.next}.name->sep('+')->toString() | Anna+Bella
        """)
    void aLabelInEachLanguage(String expression, String label) throws IOException {
        String written = expression.replace("'", "&apos;").replace(">", "&gt;");
        assertEquals(label, complete(labelled(written)).nodes().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        &lt;%name%>                | Cannot evaluate '<%name%>': only feature:, service:, var:, aql:, ocl: and [… /] are evaluated here.
        [protected (name)]yes[/protected] | Cannot evaluate '[protected (name)]yes[/protected]': the block [protected …] is not evaluated here.
        [name->/]                  | Cannot evaluate '[name->/]': something is missing at the end.
        aql:self.kind = harbour::Kind::tanker | The metamodels have no class 'harbour::Kind::tanker'.
        aql:self.lenght            | 'Ship' has no feature 'lenght'. Did you mean 'length'?
        aql:self.name.frobnicate() | There is no service 'frobnicate' of String.
        service:labelOf            | There is no service 'labelOf'.
        var:nobody                 | There is no variable 'nobody' here.
        """)
    void whatCannotBeEvaluatedIsTold(String expression, String sentence) throws IOException {
        assertEquals(
                List.of(sentence),
                harbour.draw(labelled(expression.replace("'", "&apos;"))).sentences());
    }

    @Test
    void thePicturesThatLieBesideTheDescriptionAreDrawnAndTheOthersTold() throws IOException {
        Files.createDirectories(folder.resolve("icons"));
        Files.writeString(
                folder.resolve("icons/crane.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
        Files.writeString(folder.resolve("icons/text.png"), "no picture");
        String style = "<style xsi:type=`style:WorkspaceImageDescription` workspacePath=`%s`/>";
        String mappings = "<nodeMappings name=`%s` semanticCandidatesExpression=`feature:%s` domainClass=`%s`>";
        String odesign = diagram(mappings.formatted("A", "ships", "harbour::Ship")
                + style.formatted("/harbour.design/icons/crane.svg") + "</nodeMappings>"
                + mappings.formatted("B", "quays", "harbour::Quay") + style.formatted("/harbour.design/icons/gone.svg")
                + "</nodeMappings>" + mappings.formatted("C", "voyages", "harbour::Voyage")
                + style.formatted("/x/../../etc/passwd.svg") + "</nodeMappings>"
                + mappings.formatted("D", "voyages", "harbour::Voyage") + style.formatted("/x/icons/text.png")
                + "</nodeMappings>");
        DrawModel model = (DrawModel) ((Outcome.Done<?>) harbour.open(odesign)).value();
        Drawn drawn = Harbour.draw(model, DrawingChoice.ALL, Language.EN);
        assertEquals(List.of("A picture is not there; a sheet of paper or a mark stands for it."), drawn.sentences());
        assertEquals(
                List.of("/harbour.design/icons/gone.svg", "/x/../../etc/passwd.svg", "/x/icons/text.png"),
                drawn.told().stream().map(warning -> warning.element().name()).toList());
        assertEquals(3, drawn.told().size(), "each once, however many elements show it");
        assertTrue(model.picture("/harbour.design/icons/crane.svg")
                .orElseThrow()
                .startsWith("data:image/svg+xml;base64,"));
    }

    @Test
    void conditionalStylesByEveryLanguageTheFirstThatHolds() throws IOException {
        String conditional =
                "<conditionnalStyles predicateExpression=`%s`><style xsi:type=`style:%s` labelPosition=`node`/>"
                        + "</conditionnalStyles>";
        Drawn drawn = complete(diagram(SHIPS.replace(
                "</nodeMappings>",
                conditional.formatted("aql:self.length &lt; 50", "LozengeNodeDescription")
                        + conditional.formatted("[berth.oclIsUndefined()/]", "EllipseNodeDescription")
                        + conditional.formatted("feature:berth", "NoteDescription") + "</nodeMappings>")));
        assertEquals(
                List.of("Note", "Lozenge", "Ellipse"),
                drawn.diagram().nodes().stream()
                        .map(node -> node.kind().replace("Node", ""))
                        .toList());
    }

    @Test
    void layersAndFilters() throws IOException {
        String behind = """
            <additionalLayers name=`Quays` optional=`true`><nodeMappings name=`Quay`
                semanticCandidatesExpression=`feature:quays` domainClass=`harbour::Quay`>%s</nodeMappings></additionalLayers>
            <filters xsi:type=`filter:CompositeFilterDescription` name=`Big`><filters xsi:type=`filter:MappingFilter`
                mappings=`{L}/@nodeMappings[name='Ship']` semanticConditionExpression=`aql:self.length &lt; 50`/></filters>
            """.formatted(SQUARE);
        DrawModel model = (DrawModel) ((Outcome.Done<?>) harbour.open(diagram(SHIPS, behind))).value();
        assertEquals(
                List.of("Anna", "Bella", "Clara"),
                Harbour.draw(model, DrawingChoice.ALL, Language.EN).nodes());
        DrawingChoice choice = new DrawingChoice(List.of(), Set.of("Quays"), Set.of(), Set.of("Big"), "");
        Drawn drawn = Harbour.draw(model, choice, Language.EN);
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Bella", "North", "South"), drawn.nodes());
    }

    @Test
    void mappingsThatAreImportedOrReused() throws IOException {
        Drawn drawn = complete(diagram("""
            <containerMappings name=`Port` semanticCandidatesExpression=`var:self` domainClass=`harbour::Port`
                reusedNodeMappings=`{L}/@nodeMappings[name='Ship']`>
              <style xsi:type=`style:FlatContainerStyleDescription`/>
            </containerMappings>
            """ + SHIPS + """
            <nodeMappings xsi:type=`diagram:NodeMappingImport` name=`Tanker` domainClass=`harbour::Ship`
                preconditionExpression=`aql:self.length > 100` semanticCandidatesExpression=`feature:ships`
                importedMapping=`{L}/@nodeMappings[name='Ship']`/>
            """));
        assertEquals(
                List.of("Clara", "Anna", "Bella", "Port[Clara, Anna, Bella]"),
                drawn.nodes(),
                "what imports goes before what it imports, and takes its place");
    }

    @Test
    void aClassThatNoMetamodelHasAndAKindThatIsNotDrawnAreTold() throws IOException {
        Drawn drawn = harbour.draw(odesign(
                "<ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`D`"
                        + " domainClass=`harbour::Prt`/><ownedRepresentations"
                        + " xmlns:s=`http://www.example.org/gantt`"
                        + " xsi:type=`s:GanttDescription` name=`S` domainClass=`harbour::Port`/>",
                ""));
        assertEquals(
                List.of(
                        "Representations of the kind 'GanttDescription' are not supported.",
                        "The metamodels have no class 'harbour::Prt', so nothing is shown. Did you mean"
                                + " 'harbour::Port'?"),
                drawn.sentences());
    }

    @Test
    void anEdgeWhoseMappingIsInAnotherFileIsTold() throws IOException {
        Drawn drawn = harbour.draw(diagram(SHIPS + """
            <edgeMappings name=`Next` targetFinderExpression=`feature:next` sourceMapping=`{L}/@nodeMappings[name='Ship']`>
              <targetMapping xsi:type=`diagram:NodeMapping` href=`platform:/plugin/other/other.odesign#//@x/@nodeMappings[name='A']`/>
              <style/>
            </edgeMappings>
            """));
        assertEquals(1, drawn.sentences().size(), drawn.sentences()::toString);
        assertTrue(drawn.sentences().getFirst().contains("platform:/plugin/other/other.odesign"));
    }

    @Test
    void warningsAreInTheLanguageOfTheReader() throws IOException {
        assertEquals(
                List.of("Ship 的特征“code”是派生的：其值由元模型的代码计算，而代码不在这里。"),
                harbour.draw(labelled("feature:code"), Language.ZH).sentences());
        assertEquals(
                List.of("“Ship”没有特征“lenght”。是否指“length”？"),
                harbour.draw(labelled("feature:lenght"), Language.ZH).sentences());
        Drawn drawn = harbour.draw(
                diagram("<nodeMappings name=`A` domainClass=`harbour::Shp` createElements=`true` pfui=`x`/>"),
                Language.ZH);
        assertTrue(drawn.sentences().stream().noneMatch(sentence -> sentence.matches(".*\\b(is|are|not|the)\\b.*")));
        assertTrue(drawn.sentences().contains("不支持“pfui”，不起作用。"), drawn.sentences()::toString);
    }

    @Test
    void everyNodeStyleIsDrawnAsItsOwn() throws IOException {
        StringBuilder layer = new StringBuilder();
        List<String> styles = List.of(
                "SquareDescription",
                "EllipseNodeDescription",
                "LozengeNodeDescription",
                "NoteDescription",
                "DotDescription",
                "BundledImageDescription",
                "GaugeCompositeStyleDescription");
        for (String style : styles) {
            layer.append("<nodeMappings name=`" + style
                    + "` semanticCandidatesExpression=`var:self` domainClass=`harbour::Port`>"
                    + "<style xsi:type=`style:" + style + "`/></nodeMappings>");
        }
        DiagramScene scene = complete(diagram(layer.toString())).diagram();
        assertEquals(
                styles.size(),
                scene.nodes().stream().map(node -> node.kind()).distinct().count());
    }
}
