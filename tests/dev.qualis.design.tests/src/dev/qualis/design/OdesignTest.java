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
                String uri = element.getAttribute("href").replaceAll("#/$", "").replace("#//", "/");
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
