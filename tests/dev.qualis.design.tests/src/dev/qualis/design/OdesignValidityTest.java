package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.design.facts.Scales;
import dev.qualis.model.qms.QmsPackage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The rules by which Sirius' own validation of a description found errors in ours, so that none comes back. */
class OdesignValidityTest {
    private final Odesign odesign;

    OdesignValidityTest() throws Exception {
        odesign = new Odesign();
        EPackage.Registry.INSTANCE.put(QmsPackage.eNS_URI, QmsPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.put(Scales.NAMESPACE, Scales.metamodel());
    }

    private Stream<Element> all(String tag) {
        List<Element> found = odesign.elements().stream()
                .filter(element -> element.getTagName().equals(tag))
                .toList();
        assertFalse(found.isEmpty(), tag);
        return found.stream();
    }

    private static String representation(Element element) {
        Element outer = element;
        while (!outer.getTagName().equals("ownedRepresentations")) {
            outer = Odesign.parent(outer);
        }
        return outer.getAttribute("name");
    }

    /** A path {@code #/} would name the first package of the file, {@code qms}, whatever its address says. */
    @Test
    void everyMetamodelIsThePackageThatItsAddressNames() {
        ResourceSet set = new ResourceSetImpl();
        all("metamodel").forEach(metamodel -> {
            String address = metamodel.getAttribute("href");
            Object found = set.getEObject(URI.createURI(address), true);
            assertTrue(found instanceof EPackage, address);
            String last = address.substring(address.lastIndexOf('/') + 1);
            EPackage named = (EPackage) found;
            assertEquals(
                    last.isEmpty() ? address.substring(0, address.indexOf('#')) : "http://www.qualis.dev/qms/" + last,
                    named.getNsURI());
        });
    }

    @Test
    void everyRepresentationNamesTheMetamodelsOfItsClassesOnce() {
        all("ownedRepresentations").forEach(representation -> {
            List<String> metamodels = Odesign.children(representation).stream()
                    .filter(child -> child.getTagName().equals("metamodel"))
                    .map(child -> child.getAttribute("href"))
                    .toList();
            assertEquals(metamodels.size(), new HashSet<>(metamodels).size(), representation.getAttribute("name"));
        });
    }

    @Test
    void noFilterHidesRegions() {
        all("filters").filter(filter -> filter.hasAttribute("mappings")).forEach(filter -> {
            for (String path : filter.getAttribute("mappings").split(" ")) {
                Element mapping = odesign.find(path);
                String around = Odesign.parent(mapping).getAttribute("childrenPresentation");
                assertFalse(
                        mapping.getTagName().equals("subContainerMappings") && around.endsWith("Stack"),
                        Odesign.place(mapping) + " is a region");
            }
        });
    }

    /** The diagram's own element is clicked where a mapping stands on the background. */
    @Test
    void whatIsMadeFromAClickOnTheBackgroundAsksWhatWasClickedOrTakesTheBackground() {
        Set<String> takeTheBackground = Set.of(
                "OC_CreatePosition",
                "OC_CreateUnit",
                "OC_CreateLine",
                "OC_CreateTeam",
                "OC_CreateBody",
                "SC_CreateStrategy",
                "SC_CreateGoal",
                "SC_CreateAction",
                "SC_CreateInitiative");
        int asked = 0;
        for (Element tool : all("ownedTools").toList()) {
            boolean creates = Set.of("NodeCreationDescription", "ContainerCreationDescription")
                    .contains(Odesign.type(tool));
            if (creates && !takeTheBackground.contains(tool.getAttribute("name"))) {
                String paths = tool.getAttribute("nodeMappings") + tool.getAttribute("containerMappings");
                Element mapping = odesign.find(paths.split(" ")[0]);
                if (Odesign.parent(mapping).getTagName().endsWith("Layers")
                        || Odesign.parent(mapping).getTagName().equals("defaultLayer")) {
                    assertTrue(tool.hasAttribute("precondition"), Odesign.place(tool));
                    asked++;
                }
            }
        }
        assertTrue(asked > 2, "only " + asked);
    }

    @Test
    void everyDropToolAsksWhereItDrops() {
        List<Element> drops = all("ownedTools")
                .filter(tool -> Odesign.type(tool).equals("ContainerDropDescription"))
                .toList();
        assertFalse(drops.isEmpty());
        drops.forEach(tool -> assertTrue(tool.hasAttribute("precondition"), Odesign.place(tool)));
    }

    /** In Sirius the other end of a line is given as its view. */
    @Test
    void noReconnectToolTakesTheOtherEndForAnElement() {
        all("ownedTools")
                .filter(tool -> Odesign.type(tool).equals("ReconnectEdgeDescription"))
                .forEach(tool -> odesign.elements().stream()
                        .filter(operation -> isInside(operation, tool))
                        .flatMap(operation -> Odesign.attributes(operation).stream())
                        .forEach(attribute ->
                                assertFalse(attribute.getValue().contains("otherEnd"), Odesign.place(tool))));
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element each = element; each != null; each = Odesign.parent(each)) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** What a column sets must exist on every line, so a column of several kinds of lines leaves it to a service. */
    @Test
    void noColumnOfSeveralKindsOfLinesSetsAFeatureThatSomeLackItself() {
        int seen = 0;
        for (Element column : all("ownedColumnMappings").toList()) {
            Set<String> kinds = new HashSet<>();
            odesign.elements().stream()
                    .filter(line -> line.getTagName().equals("ownedLineMappings")
                            || line.getTagName().equals("ownedSubLines"))
                    .filter(line -> representation(line).equals(representation(column)))
                    .forEach(line -> kinds.add(line.getAttribute("domainClass")));
            for (Element operation : odesign.elements()) {
                if (isInside(operation, column) && Odesign.type(operation).equals("SetValue")) {
                    kinds.forEach(kind -> assertTrue(
                            metaclass(kind).getEStructuralFeature(operation.getAttribute("featureName")) != null,
                            Odesign.place(column) + " sets " + operation.getAttribute("featureName") + " of " + kind));
                    seen++;
                }
            }
            String label = column.getAttribute("labelExpression");
            if (label.startsWith("feature:")) {
                kinds.forEach(kind -> assertTrue(
                        metaclass(kind).getEStructuralFeature(label.substring(8)) != null, Odesign.place(column)));
            }
        }
        assertTrue(seen > 3, "only " + seen);
    }

    /** To unset an attribute with a default is to give it null in Sirius, which a primitive one cannot be. */
    @Test
    void noFixUnsetsAPrimitive() {
        Map<String, String> domains = new java.util.HashMap<>();
        for (Element operation : odesign.elements()) {
            if (Odesign.type(operation).equals("Unset")) {
                String feature = operation.getAttribute("featureName");
                domains.put(feature, Odesign.place(operation));
            }
        }
        assertFalse(domains.isEmpty());
        for (EPackage part : QmsPackage.eINSTANCE.getESubpackages()) {
            part.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .flatMap(type -> ((EClass) type).getEAttributes().stream())
                    .filter(attribute -> attribute.getEAttributeType().getInstanceClass() != null
                            && attribute.getEAttributeType().getInstanceClass().isPrimitive())
                    .forEach(attribute -> assertFalse(domains.containsKey(attribute.getName()), domains.toString()));
        }
    }

    /** Where every line meets every column there is a cell, and nothing can be made in an empty one. */
    @Test
    void noCellIsMadeWhereAllAreThere() {
        all("intersection")
                .filter(cell -> representation(cell).equals("RiskMatrix"))
                .forEach(cell -> assertTrue(
                        Odesign.children(cell).stream()
                                .noneMatch(child -> child.getTagName().equals("create")),
                        Odesign.place(cell)));
    }

    private static EClass metaclass(String name) {
        String[] parts = name.split("::");
        EPackage part = parts[0].equals("ecore")
                ? EcorePackage.eINSTANCE
                : QmsPackage.eINSTANCE.getESubpackages().stream()
                        .filter(each -> each.getName().equals(parts[0]))
                        .findFirst()
                        .orElseThrow();
        return (EClass) part.getEClassifier(parts[1]);
    }
}
