package dev.qualis.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Arrangement;
import dev.qualis.viewpoint.Odesign;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupReaderTest {
    private static final String NODE =
            "<nodeMappings name=`N 1` domainClass=`qm::Role`>" + Odesign.square("blue") + "</nodeMappings>";

    private static ViewpointGroup group(String layer, String behind) {
        return Odesign.read(Odesign.file(Odesign.diagram(layer, behind), ""));
    }

    private static Diagram diagram(ViewpointGroup group) {
        return (Diagram) group.representation("D").orElseThrow();
    }

    private static List<String> messages(ViewpointGroup group) {
        return group.warnings().stream()
                .map(warning -> warning.path() + " " + warning.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x a=\"&e;\"/>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
                "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><x/>"
            })
    void refusesDocumentTypes(String text) {
        IOException refused = assertThrows(IOException.class, () -> read(text));
        assertTrue(refused.getMessage().contains("document type"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<open>", "<ecore:EPackage xmlns:ecore=\"x\"/>", "\u0000\u0001"})
    void refusesWhatIsNoDescription(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void refusesEndlessNesting() {
        assertThrows(IOException.class, () -> read("<a>".repeat(5000)));
    }

    private static void read(String text) throws IOException {
        ViewpointLibrary.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void followsReferencesByKeyAndByIndex() {
        ViewpointGroup group = group(
                NODE
                        + "<edgeMappings name=`E` sourceMapping=`{L}/@nodeMappings[name='N 1']`"
                        + " targetMapping=`{L}/@nodeMappings.0`>"
                        + Odesign.edgeStyle("") + "</edgeMappings>",
                "");
        EdgeMapping edge = diagram(group).layers().get(0).edges().get(0);
        String node = diagram(group).layers().get(0).nodes().get(0).selection().path();
        assertEquals(List.of(node), edge.sources());
        assertEquals(List.of(node), edge.targets());
        assertEquals(List.of(), messages(group));
    }

    @Test
    void readsSeveralReferencesInOneAttribute() {
        ViewpointGroup group = group(
                NODE + NODE.replace("N 1", "N2")
                        + "<edgeMappings name=`E` sourceMapping=`{L}/@nodeMappings[name='N 1']"
                        + " {L}/@nodeMappings[name='N2']`>"
                        + Odesign.edgeStyle("") + "</edgeMappings>",
                "");
        assertEquals(2, diagram(group).layers().get(0).edges().get(0).sources().size());
    }

    @Test
    void warnsOfAReferenceToNothing() {
        ViewpointGroup group = group(
                "<edgeMappings name=`E` sourceMapping=`{L}/@nodeMappings[name='X']`>" + Odesign.edgeStyle("")
                        + "</edgeMappings>",
                "");
        String layer = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer[name='Default']";
        assertEquals(
                List.of(
                        layer + "/@edgeMappings[name='E'] 'sourceMapping' points at nothing in this file:"
                                + " //@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/@nodeMappings[name='X']"),
                messages(group));
    }

    @Test
    void warnsOfWhatItDoesNotKnow() {
        ViewpointGroup group = group(
                "<nodeMappings name=`N` domainClass=`qm::Role` wobble=`1`><style"
                        + " xsi:type=`style:CustomStyleDescription` id=`x`/></nodeMappings><edgeMappingImports name=`I`/>",
                "<additionalLayers name=`A`><customization><vsmElementCustomizations"
                        + " xsi:type=`description:VSMElementCustomization`><featureCustomizations"
                        + " xsi:type=`description:EReferenceCustomization` referenceName=`color`/>"
                        + "</vsmElementCustomizations></customization></additionalLayers>");
        List<String> texts =
                group.warnings().stream().map(warning -> warning.message()).toList();
        assertTrue(
                texts.contains("The style 'CustomStyleDescription' is not known; a plain box is drawn."),
                texts::toString);
        assertTrue(texts.contains("'wobble' is not supported and has no effect."), texts::toString);
        assertTrue(texts.contains("The import names no mapping."), texts::toString);
        assertTrue(texts.contains("The customization of 'color' has no value and no effect."), texts::toString);
    }

    @Test
    void warnsOfAnUnknownKindOfRepresentation() {
        ViewpointGroup group =
                Odesign.read(Odesign.file("<ownedRepresentations xsi:type=`seq:GanttDescription` name=`S`/>", ""));
        assertEquals(List.of(), group.representations());
        assertEquals(
                "Representations of the kind 'GanttDescription' are not supported.",
                group.warnings().get(0).message());
    }

    @Test
    void toolsNeedNoWarning() {
        ViewpointGroup group = group("<toolSections name=`T`><ownedTools name=`x` anything=`y`/></toolSections>", "");
        assertEquals(List.of(), messages(group));
    }

    @Test
    void fillsInTheDefaultsOfSirius() {
        NodeMapping mapping = diagram(group(
                        "<nodeMappings name=`N` domainClass=`qm::Role`><style"
                                + " xsi:type=`style:SquareDescription`/></nodeMappings>",
                        ""))
                .layers()
                .get(0)
                .nodes()
                .get(0);
        Styles.NodeStyleDescription style = mapping.style().otherwise();
        assertEquals("feature:name", style.label().text().text());
        assertEquals(8, style.label().size());
        assertEquals("3", style.width().text());
        assertEquals("0", style.borderSize().text());
        assertEquals(false, style.labelInside());
    }

    @ParameterizedTest
    @CsvSource({"FreeForm,FREE", "List,LIST", "HorizontalStack,ROW", "VerticalStack,COLUMN"})
    void knowsAllPresentationsOfChildren(String presentation, Arrangement expected) {
        NodeMapping mapping = diagram(group(
                        "<containerMappings name=`C` domainClass=`qm::Role` childrenPresentation=`" + presentation
                                + "`>" + Odesign.container("white") + "</containerMappings>",
                        ""))
                .layers()
                .get(0)
                .nodes()
                .get(0);
        assertEquals(expected, mapping.arrangement());
    }

    @Test
    void readsTheLayoutAndItsOptions() {
        Diagram diagram = diagram(group(
                "",
                "<layout xsi:type=`diagram:CustomLayoutConfiguration`"
                        + " id=`org.eclipse.elk.layered`><layoutOptions xsi:type=`diagram:EnumLayoutOption`"
                        + " id=`org.eclipse.elk.direction`><value name=`RIGHT`/></layoutOptions><layoutOptions"
                        + " xsi:type=`diagram:DoubleLayoutOption` id=`org.eclipse.elk.spacing.nodeNode`"
                        + " value=`40.0`/></layout>"));
        assertEquals("org.eclipse.elk.layered", diagram.layout().algorithm());
        assertEquals("RIGHT", diagram.layout().options().get("org.eclipse.elk.direction"));
        assertEquals("40.0", diagram.layout().options().get("org.eclipse.elk.spacing.nodeNode"));
    }

    @Test
    void translatesLabelsThatAreKeys() throws IOException {
        String file = Odesign.file(
                "<ownedRepresentations xsi:type=`diagram:DiagramDescription` name=`D` label=`%d.label`><defaultLayer"
                        + " name=`L`/></ownedRepresentations>",
                "");
        ViewpointGroup group = ViewpointLibrary.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), key -> "译文 " + key.substring(1));
        assertEquals("译文 d.label", group.representations().get(0).head().label());
    }
}
