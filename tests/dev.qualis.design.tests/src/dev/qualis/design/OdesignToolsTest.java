package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The description is an editor, not a viewer: everything shown can be made, changed, deleted and followed. */
class OdesignToolsTest {
    private Odesign odesign;

    @BeforeEach
    void read() throws Exception {
        odesign = new Odesign();
    }

    @Test
    void everyNodeCanBeRenamedAndDeleted() {
        for (Element element : odesign.elements()) {
            String domain = element.getAttribute("domainClass");
            boolean node = Set.of("nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings")
                    .contains(element.getTagName());
            boolean repeats = Set.of("OC_Staff", "OC_WideStaff", "OC_Guest", "OC_WideGuest", "OC_Member", "PM_Owner")
                    .contains(element.getAttribute("name"));
            if (node && !domain.startsWith("ecore::") && !repeats) {
                assertTrue(element.hasAttribute("labelDirectEdit"), Odesign.place(element) + " cannot be renamed");
                assertTrue(element.hasAttribute("deletionDescription"), Odesign.place(element) + " cannot be deleted");
            }
        }
    }

    /** What a line stands for that follows from where its ends are: the end has to be moved, not the line. */
    private static final Set<String> DERIVED_EDGES = Set.of("SC_Pursues");

    @Test
    void everyEdgeCanBeMadeDeletedAndReconnected() {
        Set<String> made = new HashSet<>();
        for (Element element : odesign.elements()) {
            if (Odesign.type(element).equals("EdgeCreationDescription")) {
                made.addAll(List.of(element.getAttribute("edgeMappings").split(" ")));
            }
        }
        int seen = 0;
        for (Element element : odesign.elements()) {
            boolean edge = element.getTagName().equals("edgeMappings");
            if (edge && !DERIVED_EDGES.contains(element.getAttribute("name"))) {
                seen++;
                assertFalse(element.getAttribute("deletionDescription").isEmpty(), Odesign.place(element));
                assertFalse(element.getAttribute("reconnections").isEmpty(), Odesign.place(element));
                assertTrue(
                        made.stream().anyMatch(path -> odesign.find(path) == element),
                        Odesign.place(element) + " cannot be made");
            }
        }
        assertTrue(seen > 7, "only " + seen + " edges were looked at");
    }

    @Test
    void everyNodeCanBeMade() {
        Set<Element> made = new HashSet<>();
        for (Element element : odesign.elements()) {
            for (String mappings : List.of("nodeMappings", "containerMappings")) {
                if (element.getTagName().equals("ownedTools") && element.hasAttribute(mappings)) {
                    for (String path : element.getAttribute(mappings).split(" ")) {
                        made.add(odesign.find(path));
                    }
                }
            }
        }
        for (Element element : odesign.elements()) {
            boolean node = Set.of("nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings")
                    .contains(element.getTagName());
            if (node && !element.getAttribute("domainClass").startsWith("ecore::")) {
                String type = element.getAttribute("domainClass");
                assertTrue(
                        made.contains(element)
                                || made.stream()
                                        .anyMatch(other -> other.getAttribute("domainClass")
                                                .equals(type)),
                        Odesign.place(element) + " cannot be made");
            }
        }
    }

    @Test
    void everyDiagramLeadsToOtherRepresentationsByADoubleClick() {
        for (Element element : odesign.elements()) {
            if (Odesign.type(element).equals("DiagramDescription")) {
                String name = element.getAttribute("name");
                assertTrue(
                        odesign.elements().stream()
                                .anyMatch(tool -> Odesign.type(tool).equals("DoubleClickDescription")
                                        && Odesign.place(tool).contains("ownedRepresentations=" + name)),
                        name);
            }
        }
    }
}
