package dev.qualis.app;

import static dev.qualis.app.Harbour.SHIPS;
import static dev.qualis.app.Harbour.SQUARE;
import static dev.qualis.app.Harbour.diagram;
import static dev.qualis.app.Harbour.odesign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.TableScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Viewpoints that build on those of other files: projects beside each other, as their authors keep them, and files that are given. */
class ForeignExtensionsTest {
    /** How the description of the other project is named by hand, and how the workbench names it. */
    private static final String BY_WAY = "../../org.example.base/description/base.odesign#";

    private static final String BY_PLUGIN = "platform:/plugin/org.example.base/description/base.odesign#";

    private static final String BASE_LAYER =
            "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='D']/@defaultLayer";

    private static final String EXTENSION = """
        <ownedRepresentationExtensions xsi:type="diagram:DiagramExtensionDescription" name="X"
            viewpointURI="viewpoint:/org.example.base/Harbour" representationName="D">
        %s</ownedRepresentationExtensions>\
        """;

    @TempDir
    private Path workspace;

    private Path base;
    private Harbour harbour;

    @BeforeEach
    void settle() throws IOException {
        base = project("org.example.base").resolve("base.odesign");
        harbour = new Harbour(project("org.example.more"));
    }

    private Path project(String name) throws IOException {
        Files.createDirectories(workspace.resolve(name).resolve("META-INF"));
        return Files.createDirectories(workspace.resolve(name).resolve("description"));
    }

    private static String more(String inViewpoint) {
        return odesign(inViewpoint, "").replace("<ownedViewpoints name=\"Harbour\"", "<ownedViewpoints name=\"More\"");
    }

    /** An extension with one layer that is always shown. */
    private static String extension(String layer) {
        return more(EXTENSION.formatted(
                "<layers name=`Added` activeByDefault=`true` optional=`false`>" + layer + "</layers>"));
    }

    private static String ends(String file) {
        String mapping =
                "<%s xsi:type=`diagram:NodeMapping` href=`" + file + BASE_LAYER + "/@nodeMappings[name='Ship']`/>";
        return mapping.formatted("sourceMapping") + mapping.formatted("targetMapping");
    }

    private static final String NEXT =
            "<edgeMappings name=`Next` targetFinderExpression=`feature:next`><style/>%s</edgeMappings>";

    private Drawn complete(String odesign) throws IOException {
        Drawn drawn = harbour.draw(odesign.replace('`', '"'));
        assertEquals(List.of(), drawn.sentences());
        return drawn;
    }

    @Test
    void theDiagramOfAProjectBesideIsDrawnWithWhatIsAdded() throws IOException {
        Files.writeString(base, diagram(SHIPS));
        for (String file : List.of(BY_WAY, BY_PLUGIN)) {
            Drawn drawn = complete(extension(NEXT.formatted(ends(file))
                    + "<nodeMappings name=`Berth` semanticCandidatesExpression=`aql:self.quays.berths`"
                    + " domainClass=`harbour::Berth`>" + SQUARE + "</nodeMappings>"));
            assertEquals(List.of("Anna", "Bella", "Clara", "N1", "N2", "S1"), drawn.nodes());
            assertEquals(List.of("Anna>Bella", "Bella>Clara"), drawn.edges());
        }
    }

    @Test
    void aLayerThatIsOptionalIsShownWhereItIsAskedFor() throws IOException {
        Files.writeString(base, diagram(SHIPS));
        DrawModel model = (DrawModel) assertInstanceOf(
                        Outcome.Done.class,
                        harbour.open(more(EXTENSION.formatted(
                                "<layers name=`Routes`>" + NEXT.formatted(ends(BY_WAY)) + "</layers>"))))
                .value();
        assertEquals(List.of("Routes"), model.kinds().getFirst().layers());
        assertEquals(
                List.of(), Harbour.draw(model, DrawingChoice.ALL, Language.EN).edges());
        DrawingChoice shown = new DrawingChoice(List.of(), Set.of("Routes"), Set.of(), Set.of(), "");
        assertEquals(2, Harbour.draw(model, shown, Language.EN).edges().size());
    }

    @Test
    void aDescriptionThatIsGivenIsFoundWhereverItLies() throws IOException {
        Path elsewhere =
                Files.createDirectories(workspace.resolve("downloads/a")).resolve("base.odesign");
        Files.writeString(elsewhere, diagram(SHIPS));
        harbour.withDescription(elsewhere);
        Drawn drawn = complete(extension(NEXT.formatted(ends(BY_PLUGIN))));
        assertEquals(List.of("Anna>Bella", "Bella>Clara"), drawn.edges());
        assertEquals(1, drawn.scenes().size());
    }

    @Test
    void aDiagramThatIsNowhereIsTold() throws IOException {
        Drawn drawn = harbour.draw(extension(NEXT.formatted(ends(BY_PLUGIN))));
        assertEquals(
                List.of(
                        "'sourceMapping' points into a description that is not there: give its file with --odesign,"
                                + " too: " + BY_PLUGIN + BASE_LAYER + "/@nodeMappings[name='Ship']",
                        "'targetMapping' points into a description that is not there: give its file with --odesign,"
                                + " too: " + BY_PLUGIN + BASE_LAYER + "/@nodeMappings[name='Ship']",
                        "The diagram 'D' of the viewpoint 'Harbour' that is extended here is not there: give the"
                                + " description of 'org.example.base' with --odesign, too."),
                drawn.sentences());
    }

    @Test
    void severalDiagramsAreExtendedByAPattern() throws IOException {
        Files.writeString(base, diagram(SHIPS).replace("</ownedViewpoints>", """
            <ownedRepresentations xsi:type="diagram:DiagramDescription" name="D2" domainClass="harbour::Port">
            <defaultLayer name="Default"/></ownedRepresentations></ownedViewpoints>\
            """));
        Drawn drawn =
                complete(extension("<nodeMappings name=`Berth` semanticCandidatesExpression=`aql:self.quays.berths`"
                                + " domainClass=`harbour::Berth`>" + SQUARE + "</nodeMappings>")
                        .replace("representationName=\"D\"", "representationName=\"D.*\""));
        assertEquals(
                List.of(6, 3),
                drawn.scenes().stream()
                        .map(scene -> ((DiagramScene) scene).nodes().size())
                        .toList());
    }

    @Test
    void mappingsOfAnotherFileAreImportedReusedDecoratedAndCustomized() throws IOException {
        Files.writeString(
                base,
                diagram(SHIPS.replace("</nodeMappings>", """
                    <borderedNodeMappings name=`At` semanticCandidatesExpression=`feature:berth` domainClass=`harbour::Berth`>
                    <style xsi:type=`style:DotDescription`/></borderedNodeMappings></nodeMappings>
                    """)).replace('`', '"').replace("</description:Group>", """
                        <userColorsPalettes name="P"><entries xsi:type="description:UserFixedColor" name="sea" red="1" green="2" blue="3"/>
                        </userColorsPalettes></description:Group>\
                        """));
        String ship = BY_WAY + BASE_LAYER + "/@nodeMappings[name='Ship']";
        Drawn drawn = complete(more("""
            <ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`Mine` domainClass=`harbour::Port`>
              <defaultLayer name=`Default`>
                <nodeMappings xsi:type=`diagram:NodeMappingImport` name=`Tanker`
                    preconditionExpression=`aql:self.kind = base::Kind::tanker`>
                  <importedMapping xsi:type=`diagram:NodeMapping` href=`%1$s`/>
                </nodeMappings>
                <containerMappings name=`Port` semanticCandidatesExpression=`var:self` domainClass=`harbour::Port`>
                  <reusedNodeMappings xsi:type=`diagram:NodeMapping` href=`%1$s`/>
                  <style xsi:type=`style:FlatContainerStyleDescription`/>
                </containerMappings>
                <customization>
                  <vsmElementCustomizations xsi:type=`description:VSMElementCustomization` predicateExpression=`aql:true`>
                    <featureCustomizations xsi:type=`description:EReferenceCustomization` referenceName=`color`>
                      <appliedOn href=`%1$s/@style`/>
                      <value href=`%2$s//@userColorsPalettes[name='P']/@entries[name='sea']`/>
                    </featureCustomizations>
                  </vsmElementCustomizations>
                </customization>
              </defaultLayer>
            </ownedRepresentations>
            """.formatted(ship, BY_WAY)));
        assertEquals(List.of("Anna[|N1]", "Clara", "Port[Anna[|N1], Clara, Bella[|S1]]"), drawn.nodes());
        assertEquals(
                new Color(1, 2, 3), drawn.diagram().nodes().getFirst().style().fill());
    }

    @Test
    void whatIsNotUnderstoodElsewhereMattersWhereItIsUsed() throws IOException {
        String unknown = SHIPS.replace("labelPosition", "odour=`salt` labelPosition");
        Files.writeString(base, diagram(unknown + unknown.replace("name=`Ship`", "name=`Unused`")));
        Drawn drawn = harbour.draw(more("""
            <ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`Mine` domainClass=`harbour::Port`>
              <defaultLayer name=`Default`>
                <reusedMappings xsi:type=`diagram:NodeMapping` href=`%s`/>
              </defaultLayer>
            </ownedRepresentations>
            """.formatted(BY_PLUGIN + BASE_LAYER + "/@nodeMappings[name='Ship']")));
        assertEquals(List.of("Anna", "Bella", "Clara"), drawn.nodes());
        assertEquals(1, drawn.told().size(), drawn.told()::toString);
        assertEquals(
                "'odour' is not supported and has no effect.", drawn.sentences().getFirst());
        assertEquals(
                BY_WAY + BASE_LAYER + "[name='Default']/@nodeMappings[name='Ship']/@style",
                drawn.told().getFirst().path());
    }

    @Test
    void theServicesOfAnotherViewpointAreNamedWhereItsMappingsAreUsed() throws IOException {
        String served = diagram(SHIPS.replace("<style", "<style labelExpression=`service:shout`"))
                .replace(
                        "</ownedViewpoints>",
                        "<ownedJavaExtensions qualifiedClassName=\"base.Voices\"/></ownedViewpoints>");
        Files.writeString(base, served);
        Drawn drawn = harbour.draw(extension(""));
        assertTrue(drawn.sentences().toString().contains("'base.Voices'"), drawn.sentences()::toString);
        assertEquals(3, drawn.nodes().size());
    }

    @Test
    void linesOfATableInAnotherFileAreReused() throws IOException {
        Files.writeString(base, odesign("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`Ship` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`/>
              <ownedColumnMappings name=`Length` featureName=`length` headerLabelExpression=`m`/>
            </ownedRepresentations>
            """, ""));
        String table = BY_WAY + "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='T']";
        Drawn drawn = complete(more("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`Mine` domainClass=`harbour::Port`>
              <reusedLineMappings href=`%1$s/@ownedLineMappings[name='Ship']`/>
              <reusedColumnMappings href=`%1$s/@ownedColumnMappings[name='Length']`/>
            </ownedRepresentations>
            """.formatted(table)));
        TableScene scene = drawn.table();
        assertEquals(3, scene.rows().size());
        assertEquals(1, scene.columns().size());
    }

    @Test
    void linesAndItemsOfOtherTablesAndTreesAreReusedInside() throws IOException {
        Files.writeString(base, odesign("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`Quay` domainClass=`harbour::Quay` semanticCandidatesExpression=`feature:quays`
                  reusedSubLines=`{V}/@ownedRepresentations[name='T']/@ownedLineMappings[name='Berth']`/>
              <ownedLineMappings name=`Berth` domainClass=`harbour::Berth` semanticCandidatesExpression=`feature:eContents`
                  reusedSubLines=`{V}/@ownedRepresentations[name='T']/@ownedLineMappings[name='Berth']`/>
            </ownedRepresentations>
            <ownedRepresentations xsi:type=`tree:TreeDescription` name=`R` domainClass=`harbour::Port`>
              <subItemMappings name=`Berth` domainClass=`harbour::Berth` semanticCandidatesExpression=`feature:eContents`
                  reusedTreeItemMappings=`{V}/@ownedRepresentations[name='R']/@subItemMappings[name='Berth']`>
                <defaultStyle labelExpression=`feature:name`/>
              </subItemMappings>
            </ownedRepresentations>
            """, ""));
        String other = BY_WAY + "//@ownedViewpoints[name='Harbour']/@ownedRepresentations";
        Drawn drawn = complete(more("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`Mine` domainClass=`harbour::Port`>
              <ownedLineMappings name=`Port` domainClass=`harbour::Port` semanticCandidatesExpression=`var:self`>
                <reusedSubLines href=`%1$s[name='T']/@ownedLineMappings[name='Quay']`/>
              </ownedLineMappings>
              <ownedColumnMappings name=`Name` featureName=`name` headerLabelExpression=`Name`/>
            </ownedRepresentations>
            <ownedRepresentations xsi:type=`tree:TreeDescription` name=`Tree` domainClass=`harbour::Port`>
              <subItemMappings name=`Quay` domainClass=`harbour::Quay` semanticCandidatesExpression=`feature:quays`>
                <reusedTreeItemMappings href=`%1$s[name='R']/@subItemMappings[name='Berth']`/>
                <defaultStyle labelExpression=`feature:name`/>
              </subItemMappings>
            </ownedRepresentations>
            """.formatted(other)));
        TableScene.Row port = drawn.table().rows().getFirst();
        assertEquals(
                List.of("North", "South"),
                port.children().stream().map(row -> row.label().text()).toList());
        assertEquals(
                List.of("N1", "N2"),
                port.children().getFirst().children().stream()
                        .map(row -> row.label().text())
                        .toList());
        Drawn tree = new Drawn(List.of(drawn.scenes().getLast()), List.of());
        assertEquals(List.of("North[N1, N2]", "South[S1]"), tree.items());
    }

    @Test
    void aDiagramImportsTheLayersOfAnother() throws IOException {
        Files.writeString(base, diagram(SHIPS));
        Drawn drawn = complete(more("""
            <ownedRepresentations xsi:type=`diagram:DiagramImportDescription` name=`Mine` domainClass=`harbour::Port`>
              <importedDiagram xsi:type=`diagram:DiagramDescription` href=`%s`/>
              <defaultLayer name=`Own`>%s</defaultLayer>
            </ownedRepresentations>
            """.formatted(
                        BY_WAY + "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='D']",
                        NEXT.formatted(ends(BY_WAY)))));
        assertEquals(3, drawn.nodes().size());
        assertEquals(2, drawn.edges().size());
    }

    @Test
    void aSequenceDiagramIsDrawnAsAPlainOneAndToldSo() throws IOException {
        Drawn drawn = harbour.draw(odesign("""
            <ownedRepresentations xsi:type=`sequence:SequenceDiagramDescription` name=`D` domainClass=`harbour::Port`
                endsOrdering=`aql:self.voyages` instanceRolesOrdering=`feature:ships`>
              <defaultLayer name=`Default`>
                <nodeMappings xsi:type=`sequence:InstanceRoleMapping` name=`Ship` semanticCandidatesExpression=`feature:ships`
                    domainClass=`harbour::Ship`>
                  <borderedNodeMappings xsi:type=`sequence:ExecutionMapping` name=`Line` semanticCandidatesExpression=`var:self`
                      domainClass=`harbour::Ship` startingEndFinderExpression=`var:self` finishingEndFinderExpression=`var:self`>
                    %1$s
                  </borderedNodeMappings>
                  %1$s
                </nodeMappings>
                <edgeMappings xsi:type=`sequence:BasicMessageMapping` name=`Voyage` useDomainElement=`true`
                    domainClass=`harbour::Voyage` semanticCandidatesExpression=`feature:voyages`
                    sourceFinderExpression=`feature:from` targetFinderExpression=`feature:to`
                    sourceMapping=`{L}/@nodeMappings[name='Ship']/@borderedNodeMappings[name='Line']`
                    targetMapping=`{L}/@nodeMappings[name='Ship']/@borderedNodeMappings[name='Line']`
                    sendingEndFinderExpression=`var:self` receivingEndFinderExpression=`var:self`>
                  <style><centerLabelStyleDescription labelExpression=`feature:name`/></style>
                </edgeMappings>
              </defaultLayer>
            </ownedRepresentations>
            """.formatted(SQUARE), "")
                .replace(
                        "xmlns:tree",
                        "xmlns:sequence=\"http://www.eclipse.org/sirius/diagram/sequence/description/2.0.0\""
                                + " xmlns:tree"));
        assertEquals(
                List.of("The sequence diagram is drawn as a plain diagram: its order of time is not shown."),
                drawn.sentences());
        assertEquals(List.of("Anna[|Anna]", "Bella[|Bella]", "Clara[|Clara]"), drawn.nodes());
        assertEquals(List.of("Anna>Bella:V1", "Bella>Clara:V2"), drawn.edges());
    }

    @Test
    void anAddressThatLeavesTheProjectsFindsNothing() throws IOException {
        Path secret = Files.writeString(workspace.resolve("secret.odesign"), diagram(SHIPS));
        for (String way : List.of("../../secret.odesign", secret.toUri().toString())) {
            Drawn drawn = harbour.draw(extension(NEXT.formatted(ends(way + "#"))));
            assertTrue(drawn.sentences().getFirst().contains("is not there"), drawn.sentences()::toString);
        }
    }

    @Test
    void filesThatReferToEachOtherAreReadOnce() throws IOException {
        Files.writeString(
                base,
                diagram(SHIPS
                        + NEXT.formatted(
                                "<sourceMapping href=`../../org.example.more/description/harbour.odesign#/`/>")));
        assertEquals(
                3, harbour.draw(extension(NEXT.formatted(ends(BY_WAY)))).nodes().size());
    }
}
