package dev.qualis.app;

import static dev.qualis.app.Harbour.SHIPS;
import static dev.qualis.app.Harbour.SQUARE;
import static dev.qualis.app.Harbour.diagram;
import static dev.qualis.app.Harbour.labelled;
import static dev.qualis.app.Harbour.odesign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What published descriptions and metamodels have by habit: metamodels in other projects, old names, leftovers, concerns, edges between edges. */
class ForeignHabitsTest {
    @TempDir
    private Path workspace;

    private Path folder;
    private Harbour harbour;

    @BeforeEach
    void settle() throws IOException {
        Files.createDirectories(workspace.resolve("org.example.harbour/META-INF"));
        folder = Files.createDirectories(workspace.resolve("org.example.harbour/model"));
        harbour = new Harbour(folder);
    }

    private Drawn complete(String odesign) throws IOException {
        Drawn drawn = harbour.draw(odesign);
        assertEquals(List.of(), drawn.sentences());
        return drawn;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform:/plugin/org.example.types/model/types.ecore",
                "platform:/resource/org.example.types/model/types.ecore",
                "../../org.example.types/model/types.ecore"
            })
    void aMetamodelInAProjectBesideIsFound(String address) throws IOException {
        Files.createDirectories(workspace.resolve("org.example.types/META-INF"));
        Path types = Files.createDirectories(workspace.resolve("org.example.types/model"));
        Files.writeString(types.resolve("types.ecore"), Harbour.BASE.replace("/base\"", "/types\""));
        Drawn drawn = harbour.withMetamodel(Harbour.METAMODEL.replace("base.ecore", address))
                .draw(diagram(SHIPS));
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Anna", "Bella", "Clara"), drawn.nodes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://foreign.example/harbour#/",
                "harbour.ecore#/",
                "../model/harbour.ecore#/",
                "platform:/plugin/org.example.harbour/model/harbour.ecore#/",
                "../../elsewhere/harbour.ecore#/"
            })
    void aMetamodelThatTheDescriptionNamesNeedNotBeGiven(String address) throws IOException {
        String named = diagram(SHIPS).replace("<defaultLayer", "<metamodel href=\"" + address + "\"/><defaultLayer");
        Drawn drawn = harbour.withoutEcore().draw(named);
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Anna", "Bella", "Clara"), drawn.nodes());
    }

    @Test
    void aMetamodelThatNobodyNamesIsNotLookedFor() throws IOException {
        assertInstanceOf(Outcome.Refused.class, harbour.withoutEcore().open(diagram(SHIPS)));
        String other = diagram(SHIPS)
                .replace("<defaultLayer", "<metamodel href=\"http://foreign.example/other#/\"/><defaultLayer");
        assertInstanceOf(Outcome.Refused.class, harbour.open(other));
    }

    @Test
    void aMetamodelIsAModelOfEcoreWithoutAnyFile() throws IOException {
        Drawn drawn = harbour.withoutEcore()
                .withModel(Harbour.BASE)
                .draw(diagram("<nodeMappings name=`C` semanticCandidatesExpression=`feature:eClassifiers`"
                                + " domainClass=`ecore.EClassifier`>"
                                + SQUARE + "</nodeMappings>")
                        .replace("harbour::Port", "ecore::EPackage"));
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Named", "Kind"), drawn.nodes());
    }

    @Test
    void aMetamodelWithASpaceInItsNameIsFound() throws IOException {
        Files.writeString(folder.resolve("base types.ecore"), Harbour.BASE.replace("/base\"", "/types\""));
        Drawn drawn = harbour.withMetamodel(Harbour.METAMODEL.replace("base.ecore", "base%20types.ecore"))
                .draw(diagram(SHIPS));
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("Anna", "Bella", "Clara"), drawn.nodes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%00.ecore",
                "a%0A.ecore",
                "..%2Fsecret.ecore",
                "..%5Csecret.ecore",
                "platform:/plugin/org.example.harbour/model/a%00.ecore",
                "platform:/plugin/org.example.harbour/%00/a.ecore"
            })
    void aMetamodelWhoseNameNoFileMayHaveIsNotThere(String address) throws IOException {
        Files.writeString(workspace.resolve("org.example.harbour/secret.ecore"), Harbour.BASE);
        Outcome<DrawModel> outcome = harbour.withMetamodel(Harbour.METAMODEL.replace("base.ecore", address))
                .open(diagram(SHIPS));
        Refusal refusal = ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).refusal();
        assertTrue(refusal.toString().contains("which is not there"), refusal::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00.xmi#/", "%00#/", "a%0A.xmi#/", "..%2F..%2Fsecret.xmi#/"})
    void aModelWhoseNameNoFileMayHaveIsNotThere(String address) throws IOException {
        Drawn drawn = harbour.withModel(Harbour.MODEL.replace(
                        "</h:Port>", "<ships name=\"Dora\"><berth href=\"" + address + "\"/></ships></h:Port>"))
                .draw(diagram(SHIPS));
        assertEquals(1, drawn.sentences().size(), drawn.sentences()::toString);
        assertEquals(List.of("Anna", "Bella", "Clara", "Dora"), drawn.nodes());
    }

    @Test
    void aDeepModelIsReadAndOneWithoutEndIsRefused() throws IOException {
        String deep = "<?xml version=\"1.0\"?><p:P xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:p=\"http://foreign.example/deep\">";
        harbour.withMetamodel(Harbour.ecore("deep", """
            <eClassifiers xsi:type="ecore:EClass" name="P">
              <eStructuralFeatures xsi:type="ecore:EReference" name="part" eType="#//P" containment="true"/>
            </eClassifiers>
            """));
        String parts = "<nodeMappings name=`Part` semanticCandidatesExpression=`aql:self.eAllContents()`"
                + " domainClass=`deep::P`>" + SQUARE + "</nodeMappings>";
        String description = diagram(parts).replace("domainClass=\"harbour::Port\"", "domainClass=\"deep::P\"");
        harbour.withModel(deep + "<part>".repeat(400) + "</part>".repeat(400) + "</p:P>");
        assertInstanceOf(Outcome.Done.class, harbour.open(description));
        harbour.withModel(deep + "<part>".repeat(100_000));
        Refusal refusal =
                ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, harbour.open(description))).refusal();
        assertTrue(refusal.toString().contains("its elements are nested too deeply"), refusal::toString);
    }

    @Test
    void aMetamodelOutsideOfProjectsIsNotRead() throws IOException {
        Path secret = Files.createDirectories(workspace.resolve("secret"));
        Files.writeString(secret.resolve("types.ecore"), Harbour.BASE);
        Outcome<DrawModel> outcome = harbour.withMetamodel(
                        Harbour.METAMODEL.replace("base.ecore", "../../secret/types.ecore"))
                .open(diagram(SHIPS));
        Refusal refusal = ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).refusal();
        assertTrue(refusal.toString().contains("which is not there"), refusal::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#",
                "../../org.eclipse.emf.ecore/model/Ecore.ecore#",
                "../../../plugin/org.eclipse.emf.ecore/model/Ecore.ecore#"
            })
    void ecoreIsNamedByAnyWay(String ecore) throws IOException {
        Drawn drawn = harbour.withMetamodel(
                        Harbour.METAMODEL.replace("http://www.eclipse.org/emf/2002/Ecore#//", ecore + "//"))
                .draw(labelled("aql:self.length + 1"));
        assertEquals(List.of(), drawn.sentences());
        assertEquals(List.of("91", "41", "121"), drawn.nodes());
    }

    @Test
    void aClassThatOnlyAGivenMetamodelHasIsKnown() throws IOException {
        Files.writeString(folder.resolve("extra.ecore"), Harbour.ecore("extra", """
            <eClassifiers xsi:type="ecore:EClass" name="Cargo"/>
            """));
        String cargo = "<nodeMappings name=`Cargo` semanticCandidatesExpression=`aql:self.eAllContents(extra::Cargo)`"
                + " domainClass=`extra::Cargo`>" + SQUARE + "</nodeMappings>";
        assertEquals(2, harbour.draw(diagram(SHIPS + cargo)).sentences().size());
        harbour.withEcore(folder.resolve("extra.ecore"));
        assertEquals(3, complete(diagram(SHIPS + cargo)).nodes().size());
    }

    @Test
    void tablesBeforeSiriusWasCalledSo() throws IOException {
        Drawn drawn = complete(odesign("""
            <ownedRepresentations xsi:type=`table:CrossTableDescription` name=`T` domainClass=`harbour::Port`>
              <lineMappings name=`Quay` domainClass=`Quay` semanticCandidatesExpression=`feature:quays` headerLabelExpression=`feature:name`>
                <subLines name=`Berth` domainClass=`Berth` semanticCandidatesExpression=`feature:berths` headerLabelExpression=`feature:name`/>
              </lineMappings>
              <columnMappings name=`Ship` domainClass=`Ship` semanticCandidatesExpression=`feature:ships` headerLabelExpression=`feature:name`/>
              <intersection name=`At` lineMapping=`{V}/@ownedRepresentations[name='T']/@lineMappings[name='Quay']/@subLines[name='Berth']`
                  columnMapping=`{V}/@ownedRepresentations[name='T']/@columnMappings.0` labelExpression=`X`
                  columnFinderExpression=`[self.eInverse(Ship)/]`/>
            </ownedRepresentations>
            """, ""));
        assertEquals(2, drawn.table().rows().size());
        assertEquals(
                2,
                drawn.table().cells().stream()
                        .filter(cell -> cell.label().text().equals("X"))
                        .count());
    }

    @Test
    void theFiltersOfTheDefaultConcernHoldByThemselves() throws IOException {
        String filters = """
            <filters xsi:type=`filter:CompositeFilterDescription` name=`No ferries`>
              <filters xsi:type=`filter:MappingFilter` mappings=`{L}/@nodeMappings[name='Ship']`
                  semanticConditionExpression=`aql:self.kind &lt;> base::Kind::ferry`/>
            </filters>
            <concerns>
              <ownedConcernDescriptions name=`Tankers` filters=`{V}/@ownedRepresentations[name='D']/@filters[name='No%20ferries']`/>
              <ownedConcernDescriptions name=`All`/>
            </concerns>
            """;
        assertEquals(
                List.of("Anna", "Bella", "Clara"),
                complete(diagram(SHIPS, filters)).nodes());
        String concerned = diagram(SHIPS, filters)
                .replace(
                        "domainClass=\"harbour::Port\"",
                        "domainClass=\"harbour::Port\""
                                + " defaultConcern=\"//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='D']/@concerns/@ownedConcernDescriptions[name='Tankers']\"");
        assertEquals(List.of("Anna", "Clara"), complete(concerned).nodes());
    }

    @Test
    void edgesBetweenEdges() throws IOException {
        Drawn drawn = complete(diagram(SHIPS + """
            <edgeMappings name=`Voyage` useDomainElement=`true` domainClass=`harbour::Voyage`
                semanticCandidatesExpression=`feature:voyages` sourceFinderExpression=`feature:from`
                targetFinderExpression=`feature:to` sourceMapping=`{L}/@nodeMappings[name='Ship']`
                targetMapping=`{L}/@nodeMappings[name='Ship']`><style/></edgeMappings>
            <edgeMappings name=`Then` targetFinderExpression=`aql:self.eContainer(harbour::Port).voyages->select(v | v.from = self.to)`
                sourceMapping=`{L}/@edgeMappings[name='Voyage']` targetMapping=`{L}/@edgeMappings[name='Voyage']`><style/></edgeMappings>
            """));
        DiagramScene scene = drawn.diagram();
        List<String> ids = scene.edges().stream().map(Edge::id).toList();
        assertEquals(3, ids.size());
        Edge between = scene.edges().getLast();
        assertEquals(ids.subList(0, 2), List.of(between.source(), between.target()));
    }

    @Test
    void whatOnlyAnEditorNeedsIsNotTold() throws IOException {
        complete(odesign("""
            <validationSet>
              <ownedRules xsi:type=`validation:ViewValidationRule` message=`aql:self.target.name`
                  targets=`{L}/@nodeMappings[name='Ship']`><audits auditExpression=`aql:self.target.missing()`/></ownedRules>
            </validationSet>
            <ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`D` domainClass=`harbour::Port`>
              <metamodel href=`http://foreign.example/harbour#/`/>
              <defaultLayer name=`Default`>%s
                <toolSections name=`T`><ownedTools xmlns:x=`urn:x` xsi:type=`x:XtextDirectEdit` name=`E` injectorId=`x`/></toolSections>
              </defaultLayer>
            </ownedRepresentations>
            """.formatted(SHIPS), """
            <extensions xmlns:properties="http://www.eclipse.org/sirius/properties/1.0.0" xsi:type="properties:ViewExtensionDescription">
              <pages labelExpression="aql:self.missing()"/></extensions>\
            """));
    }

    @Test
    void aPreconditionThatCannotBeEvaluatedIsToldAndDrawnAllTheSame() throws IOException {
        Drawn drawn = harbour.draw(diagram(SHIPS)
                .replace(
                        "domainClass=\"harbour::Port\"",
                        "domainClass=\"harbour::Port\" preconditionExpression=\"aql:not"
                                + " self.ownsRepresentation('D')\""));
        assertEquals(List.of("There is no service 'ownsRepresentation' of Port."), drawn.sentences());
        assertEquals(List.of("Anna", "Bella", "Clara"), drawn.nodes());
    }

    @Test
    void aCastOfOclThatDoesNotFitIsNothing() throws IOException {
        String next = "<edgeMappings name=`Next`"
                + " targetFinderExpression=`[eContainer(Port).eContents().oclAsType(Ship)->select(s | s.name ="
                + " 'Bella')/]` sourceMapping=`{L}/@nodeMappings[name='Ship']`"
                + " targetMapping=`{L}/@nodeMappings[name='Ship']`><style/></edgeMappings>";
        assertEquals(3, complete(diagram(SHIPS + next)).edges().size());
        assertEquals(
                List.of("The value is not of the type that it is taken for."),
                harbour.draw(labelled("aql:self.oclAsType(harbour::Quay).name")).sentences());
    }

    @Test
    void twoRepresentationsOfOneNameAreTold() throws IOException {
        Drawn drawn = harbour.draw(diagram(
                SHIPS,
                "</ownedRepresentations><ownedRepresentations"
                        + " xsi:type=`diagram:DiagramDescription` name=`D` domainClass=`harbour::Quay`>"));
        assertEquals(
                List.of("There is another representation with the name 'D'; only the first one is drawn."),
                drawn.sentences());
    }

    @Test
    void roundCornersThatNobodySeesAreNotTold() throws IOException {
        String image = "<nodeMappings name=`I` semanticCandidatesExpression=`feature:ships`"
                + " domainClass=`harbour::Ship`><style xsi:type=`style:WorkspaceImageDescription` arcWidth=`%s`"
                + " arcHeight=`0` roundedCorner=`true`/></nodeMappings>";
        int told = harbour.draw(diagram(image.formatted("0"))).sentences().size();
        assertEquals(
                told + 1,
                harbour.draw(diagram(image.formatted("9"))).sentences().size());
    }

    @Test
    void aListAsItWasCalledOnceAndALayoutWithPadding() throws IOException {
        String quay = "<containerMappings name=`Quay` %s semanticCandidatesExpression=`feature:quays`"
                + " domainClass=`harbour::Quay`><subNodeMappings name=`Berth`"
                + " semanticCandidatesExpression=`feature:berths` domainClass=`harbour::Berth`>"
                + SQUARE
                + "</subNodeMappings><style"
                + " xsi:type=`style:FlatContainerStyleDescription`/></containerMappings>";
        String layout = "<layout xsi:type=`diagram:CompositeLayout` padding=`15` direction=`LeftToRight`/>";
        Drawn once = complete(diagram(quay.formatted("listContainer=`true`"), layout));
        Drawn now = complete(diagram(quay.formatted("childrenPresentation=`List`"), layout));
        Drawn free = complete(diagram(quay.formatted(""), layout));
        assertEquals(now.diagram().nodes(), once.diagram().nodes());
        assertNotEquals(free.diagram().nodes(), once.diagram().nodes());
    }

    @Test
    void thePictureOfADecorationAsItWasCalledOnce() throws IOException {
        Drawn drawn = harbour.draw(diagram(SHIPS + """
            <decorationDescriptionsSet>
              <decorationDescriptions xsi:type=`diagram:MappingBasedDecoration` name=`Old` decoratorPath=`/org.example.harbour/old.png`
                  mappings=`{L}/@nodeMappings[name='Ship']`/>
            </decorationDescriptionsSet>
            """));
        assertEquals(1, drawn.sentences().size(), drawn.sentences()::toString);
        assertTrue(drawn.told().getFirst().toString().contains("/org.example.harbour/old.png"), drawn.told()::toString);
        assertEquals(1, drawn.diagram().nodes().getFirst().decorations().size());
    }
}
