package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What Sirius asks of a description, and what this product asks beyond it. */
class OdesignTest {
    private static final Map<String, List<String>> COLOURS = Map.of(
            "SquareDescription", List.of("borderColor", "labelColor", "color"),
            "EllipseNodeDescription", List.of("borderColor", "labelColor", "color"),
            "FlatContainerStyleDescription",
                    List.of("borderColor", "labelColor", "backgroundColor", "foregroundColor"));
    private static final Set<String> DOCUMENTED = Set.of(
            "ownedRepresentations",
            "nodeMappings",
            "containerMappings",
            "subNodeMappings",
            "subContainerMappings",
            "edgeMappings");

    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private Odesign odesign;

    @BeforeEach
    void read() throws Exception {
        odesign = new Odesign();
    }

    @Test
    void isOfTheVersionThatEverySiriusReads() {
        assertEquals("12.0.0.2017041100", odesign.root().getAttribute("version"));
    }

    @Test
    void everyReferenceResolves() {
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                for (String path : paths(attribute)) {
                    seen++;
                    if (odesign.find(path) == null) {
                        broken.add(Odesign.place(element) + " " + attribute.getName() + " " + path);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(seen > 300, "only " + seen + " references were looked at");
    }

    private static List<String> paths(Attr attribute) {
        String value = attribute.getValue();
        if (value.startsWith("#//@")) {
            return List.of(value.substring(1));
        }
        return value.startsWith("//@") ? List.of(value.split(" ")) : List.of();
    }

    @Test
    void everyMetamodelIsKnown() {
        for (Element element : odesign.elements()) {
            if (element.getTagName().equals("metamodel")) {
                String uri = element.getAttribute("href").replaceAll("#/$", "");
                assertTrue(new Metamodels().uris().contains(uri), uri);
            }
            if (element.getTagName().equals("ownedRepresentations")) {
                assertTrue(Odesign.children(element).stream()
                        .anyMatch(child -> child.getTagName().equals("metamodel")));
            }
        }
    }

    @Test
    void everyMandatoryColourIsThere() {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Element element : odesign.elements()) {
            List<String> wanted = new ArrayList<>(COLOURS.getOrDefault(Odesign.type(element), List.of()));
            switch (element.getTagName()) {
                case "style", "defaultStyle" -> wanted.addAll(untyped(element));
                case "defaultForeground" -> wanted.add("foreGroundColor");
                case "defaultBackground" -> wanted.add("backgroundColor");
                default -> {}
            }
            seen += wanted.size();
            for (String colour : wanted) {
                if (Odesign.children(element).stream()
                        .noneMatch(child -> child.getTagName().equals(colour))) {
                    missing.add(Odesign.place(element) + " " + colour);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(seen > 200, "only " + seen + " colours were looked at");
    }

    /** Which colours a style without a type of its own needs is said by what it is in. */
    private static List<String> untyped(Element style) {
        String parent = Odesign.parent(style).getTagName();
        if (style.hasAttribute("xsi:type")) {
            assertTrue(COLOURS.containsKey(Odesign.type(style)), "unknown style " + Odesign.type(style));
            return List.of();
        }
        return switch (parent) {
            case "foregroundConditionalStyle" -> List.of("foreGroundColor");
            case "backgroundConditionalStyle" -> List.of("backgroundColor");
            case "subItemMappings", "conditionalStyles" -> List.of("labelColor", "backgroundColor");
            default -> List.of("strokeColor");
        };
    }

    @Test
    void everyPictureIsThere() {
        int seen = 0;
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                if (attribute.getValue().contains("/icons/")) {
                    seen++;
                    assertTrue(viewpoint.image(attribute.getValue()).isPresent(), attribute.getValue());
                }
            }
        }
        assertTrue(seen > 5, "only " + seen + " pictures were looked at");
    }

    @Test
    void everyLabelHasWordsInBothLanguages() {
        Set<String> keys = new TreeSet<>();
        for (Element element : odesign.elements()) {
            if (!element.getTagName().equals("layout")) {
                for (String name : List.of("label", "endUserDocumentation")) {
                    if (element.hasAttribute(name)) {
                        keys.add(element.getAttribute(name));
                    }
                }
            }
        }
        assertTrue(keys.size() > 40);
        for (String key : keys) {
            assertTrue(key.startsWith("%"), key + " is not translated");
            for (Language language : List.of(Language.ZH, Language.EN)) {
                assertFalse(viewpoint.label(key, language).startsWith("%"), key + " has no words in " + language);
                assertFalse(viewpoint.label(key, language).isBlank(), key + " is blank in " + language);
            }
        }
    }

    @Test
    void everyRepresentationAndMappingIsDocumented() {
        for (Element element : odesign.elements()) {
            if (DOCUMENTED.contains(element.getTagName())) {
                assertFalse(element.getAttribute("documentation").isBlank(), Odesign.place(element));
            }
        }
    }

    @Test
    void noCompartmentIsUsedOutsideItsStack() {
        for (Element element : odesign.elements()) {
            if (element.hasAttribute("reusedContainerMappings")) {
                for (String path :
                        element.getAttribute("reusedContainerMappings").split(" ")) {
                    String around = Odesign.parent(odesign.find(path)).getAttribute("childrenPresentation");
                    assertFalse(around.endsWith("Stack"), "Sirius takes " + path + " for a compartment everywhere");
                }
            }
        }
    }

    @Test
    void nothingIsDocumentedThatSiriusCannotDocument() {
        for (Element element : odesign.elements()) {
            if (Set.of("subItemMappings", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings", "intersection")
                    .contains(element.getTagName())) {
                assertFalse(element.hasAttribute("documentation"), Odesign.place(element));
            }
        }
    }

    @Test
    void namesAreUniqueWhereReferencesNameThem() {
        for (Element element : odesign.elements()) {
            Set<String> names = new HashSet<>();
            for (Element child : Odesign.children(element)) {
                if (child.hasAttribute("name") && !child.getTagName().equals("variables")) {
                    String key = child.getTagName() + " " + child.getAttribute("name");
                    assertTrue(names.add(key), Odesign.place(child) + " is there twice");
                }
            }
        }
    }

    @Test
    void everyNodeCanBeRenamedAndDeleted() {
        for (Element element : odesign.elements()) {
            String domain = element.getAttribute("domainClass");
            boolean node = Set.of("nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings")
                    .contains(element.getTagName());
            boolean repeats = Set.of("OC_Staff", "OC_WideStaff", "OC_Guest", "OC_WideGuest", "OC_Member")
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

    @Test
    void theViewpointListsEveryRepresentation() {
        List<String> names = odesign.elements().stream()
                .filter(element -> element.getTagName().equals("ownedRepresentations"))
                .map(element -> element.getAttribute("name"))
                .toList();
        assertEquals(names, viewpoint.representations());
    }

    /** The metamodels that expressions and domain classes are about. */
    static final class Metamodels {
        private final Map<String, EPackage> packages = new HashMap<>();

        Metamodels() {
            add(dev.qualis.model.qms.QmsPackage.eINSTANCE);
            add(org.eclipse.emf.ecore.EcorePackage.eINSTANCE);
            add(dev.qualis.design.facts.Scales.metamodel());
        }

        private void add(EPackage one) {
            packages.put(one.getName(), one);
            one.getESubpackages().forEach(this::add);
        }

        Set<String> uris() {
            Set<String> uris = new HashSet<>();
            packages.values().forEach(one -> uris.add(one.getNsURI()));
            return uris;
        }

        /** The class named as {@code organisation::Position}; null for none. */
        org.eclipse.emf.ecore.EClass find(String name) {
            EPackage owner = packages.get(name.replaceAll("::.*", ""));
            return owner != null
                            && owner.getEClassifier(name.replaceAll(".*::", ""))
                                    instanceof org.eclipse.emf.ecore.EClass type
                    ? type
                    : null;
        }
    }
}
