package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A metamodel of harbours in two files, a model, and descriptions by people who know nothing of us, as they lie in a folder.
 *
 * <p>The model: Port with the quays North (berths N1, N2) and South (S1); the ships Anna (tanker, 90 m, at N1), Bella (ferry,
 * 40 m, at S1), Clara (tanker, 120 m, at none); the voyages V1 from Anna to Bella and V2 from Bella to Clara; Anna is followed by Bella,
 * Bella by Clara.
 */
final class Harbour {
    static final String BASE = ecore("base", """
        <eClassifiers xsi:type="ecore:EClass" name="Named" abstract="true">
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType {E}//EString"/>
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="remark" eType="ecore:EDataType {E}//EString"/>
        </eClassifiers>
        <eClassifiers xsi:type="ecore:EEnum" name="Kind">
          <eLiterals name="tanker"/>
          <eLiterals name="ferry" value="1"/>
        </eClassifiers>
        """);

    static final String METAMODEL = ecore("harbour", """
        <eClassifiers xsi:type="ecore:EClass" name="Port" eSuperTypes="base.ecore#//Named">
          <eStructuralFeatures xsi:type="ecore:EReference" name="quays" upperBound="-1" eType="#//Quay" containment="true"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="ships" upperBound="-1" eType="#//Ship" containment="true"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="voyages" upperBound="-1" eType="#//Voyage" containment="true"/>
        </eClassifiers>
        <eClassifiers xsi:type="ecore:EClass" name="Quay" eSuperTypes="base.ecore#//Named">
          <eStructuralFeatures xsi:type="ecore:EReference" name="berths" upperBound="-1" eType="#//Berth" containment="true"/>
        </eClassifiers>
        <eClassifiers xsi:type="ecore:EClass" name="Berth" eSuperTypes="base.ecore#//Named"/>
        <eClassifiers xsi:type="ecore:EClass" name="Vessel" abstract="true" eSuperTypes="base.ecore#//Named"/>
        <eClassifiers xsi:type="ecore:EClass" name="Ship" eSuperTypes="#//Vessel">
          <eOperations name="draught" eType="ecore:EDataType {E}//EInt"/>
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="kind" eType="ecore:EEnum base.ecore#//Kind"/>
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="length" eType="ecore:EDataType {E}//EInt"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="berth" eType="#//Berth"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="next" eType="#//Ship"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="convoy" upperBound="-1" eType="#//Ship" derived="true" volatile="true"
              transient="true"/>
          <eStructuralFeatures xsi:type="ecore:EAttribute" name="code" eType="ecore:EDataType {E}//EString" derived="true"
              volatile="true" transient="true" changeable="false"/>
        </eClassifiers>
        <eClassifiers xsi:type="ecore:EClass" name="Voyage" eSuperTypes="base.ecore#//Named">
          <eStructuralFeatures xsi:type="ecore:EReference" name="from" eType="#//Ship"/>
          <eStructuralFeatures xsi:type="ecore:EReference" name="to" eType="#//Ship"/>
        </eClassifiers>
        """);

    static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <h:Port xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:h="http://foreign.example/harbour" name="Port">
          <quays name="North"><berths name="N1"/><berths name="N2"/></quays>
          <quays name="South"><berths name="S1"/></quays>
          <ships name="Anna" kind="tanker" length="90" berth="//@quays.0/@berths.0" next="//@ships.1"/>
          <ships name="Bella" kind="ferry" length="40" berth="//@quays.1/@berths.0" next="//@ships.2" remark="painted"/>
          <ships name="Clara" kind="tanker" length="120"/>
          <voyages name="V1" from="//@ships.0" to="//@ships.1"/>
          <voyages name="V2" from="//@ships.1" to="//@ships.2"/>
        </h:Port>
        """;

    /** The palest square that says a name. */
    static final String SQUARE = "<style xsi:type=`style:SquareDescription` labelPosition=`node`/>";

    /** The ships as nodes. */
    static final String SHIPS = "<nodeMappings name=`Ship` semanticCandidatesExpression=`feature:ships`"
            + " domainClass=`harbour::Ship`>" + SQUARE + "</nodeMappings>";

    private final Path folder;
    private String metamodel = METAMODEL;
    private String model = MODEL;
    private final List<Path> services = new ArrayList<>();
    private boolean given = true;
    private final List<Path> metamodels = new ArrayList<>();
    private final List<Path> further = new ArrayList<>();

    /** @param folder where the files are written */
    Harbour(Path folder) {
        this.folder = folder;
    }

    Harbour withMetamodel(String text) {
        metamodel = text;
        return this;
    }

    Harbour withModel(String text) {
        model = text;
        return this;
    }

    Harbour withServices(Path jar) {
        services.add(jar);
        return this;
    }

    /** A further description, given as well. */
    Harbour withDescription(Path odesign) {
        further.add(odesign);
        return this;
    }

    /** The metamodel lies there, but is not given. */
    Harbour withoutEcore() {
        given = false;
        return this;
    }

    /** A further metamodel, given as well. */
    Harbour withEcore(Path ecore) {
        metamodels.add(ecore);
        return this;
    }

    Path folder() {
        return folder;
    }

    static String ecore(String name, String classes) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                name="%s" nsURI="http://foreign.example/%s" nsPrefix="%s">
            %s</ecore:EPackage>
            """.formatted(name, name, name, classes.replace("{E}", "http://www.eclipse.org/emf/2002/Ecore#"));
    }

    /** A whole description; backquotes stand for quotes, {@code {L}} for the path of the default layer of the diagram {@code D}. */
    static String odesign(String inViewpoint, String behind) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0"
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
                xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
                xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
                xmlns:tree="http://www.eclipse.org/sirius/tree/description/1.0.0" name="harbour">
              <ownedViewpoints name="Harbour" modelFileExtension="harbour">
            %s
              </ownedViewpoints>
            %s
            </description:Group>
            """.formatted(inViewpoint, behind)
                .replace("{L}", "{V}/@ownedRepresentations[name='D']/@defaultLayer")
                .replace("{V}", "//@ownedViewpoints[name='Harbour']")
                .replace('`', '"');
    }

    /** A description with the diagram {@code D} of a port. */
    static String diagram(String layer, String behind) {
        return odesign(
                "<ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`D` domainClass=`harbour::Port`>"
                        + "<defaultLayer name=`Default`>" + layer + "</defaultLayer>" + behind
                        + "</ownedRepresentations>",
                "");
    }

    static String diagram(String layer) {
        return diagram(layer, "");
    }

    /** A description with ships, each labelled by an expression. */
    static String labelled(String expression) {
        return diagram(
                SHIPS.replace("labelPosition=`node`", "labelPosition=`node` labelExpression=`" + expression + "`"));
    }

    /** What came of it: the scenes, and all that is told. */
    record Drawn(List<Scene> scenes, List<SceneWarning> told) {
        Scene scene() {
            return scenes.getFirst();
        }

        DiagramScene diagram() {
            return (DiagramScene) scene();
        }

        /** Nodes by their labels, those in others in brackets behind them. */
        List<String> nodes() {
            return diagram().nodes().stream().map(Drawn::text).toList();
        }

        private static String text(Node node) {
            List<String> inside = new ArrayList<>();
            node.borderNodes().forEach(each -> inside.add("|" + text(each)));
            node.children().forEach(each -> inside.add(text(each)));
            return node.label().text() + (inside.isEmpty() ? "" : inside.toString());
        }

        /** Edges by the labels of their ends, and their own. */
        List<String> edges() {
            Map<String, String> labels = new HashMap<>();
            diagram().nodes().forEach(node -> label(node, labels));
            List<String> found = new ArrayList<>();
            for (Edge edge : diagram().edges()) {
                String center = edge.center().text();
                found.add(labels.get(edge.source()) + ">" + labels.get(edge.target())
                        + (center.isEmpty() ? "" : ":" + center));
            }
            return found;
        }

        private static void label(Node node, Map<String, String> labels) {
            labels.put(node.id(), node.label().text());
            node.borderNodes().forEach(each -> label(each, labels));
            node.children().forEach(each -> label(each, labels));
        }

        TableScene table() {
            return (TableScene) scene();
        }

        List<String> items() {
            return ((TreeScene) scene()).items().stream().map(Drawn::text).toList();
        }

        private static String text(TreeScene.Item item) {
            return item.label().text()
                    + (item.children().isEmpty()
                            ? ""
                            : item.children().stream().map(Drawn::text).toList().toString());
        }

        /** Sentences, each once. */
        List<String> sentences() {
            return List.copyOf(
                    new TreeSet<>(told.stream().map(SceneWarning::message).toList()));
        }
    }

    Outcome<DrawModel> open(String odesign) throws IOException {
        Files.writeString(folder.resolve("base.ecore"), BASE);
        Path ecore = Files.writeString(folder.resolve("harbour.ecore"), metamodel);
        List<Path> ecores = new ArrayList<>(given ? List.of(ecore) : List.of());
        ecores.addAll(metamodels);
        Path xmi = Files.writeString(folder.resolve("port.harbour"), model);
        List<Path> descriptions =
                new ArrayList<>(List.of(Files.writeString(folder.resolve("harbour.odesign"), odesign)));
        descriptions.addAll(further);
        return DrawModel.open(xmi, descriptions, ecores, services);
    }

    Drawn draw(String odesign) throws IOException {
        return draw(odesign, Language.EN);
    }

    Drawn draw(String odesign, Language language) throws IOException {
        DrawModel opened =
                (DrawModel) assertInstanceOf(Outcome.Done.class, open(odesign)).value();
        return draw(opened, DrawingChoice.ALL, language);
    }

    static Drawn draw(DrawModel model, DrawingChoice choice, Language language) {
        Outcome<List<Drawing>> outcome = model.draw(choice, language, Progress.NONE);
        List<Scene> scenes = outcome instanceof Outcome.Done<List<Drawing>>(List<Drawing> drawings)
                ? drawings.stream().map(Drawing::scene).toList()
                : List.of();
        List<SceneWarning> told = new ArrayList<>(model.warnings(language));
        scenes.forEach(scene -> told.addAll(scene.head().warnings()));
        return new Drawn(scenes, told);
    }
}
