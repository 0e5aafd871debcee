package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every expression is a feature, a service or a variable, and what it names is there for the element it is asked of. */
class ExpressionsTest {
    private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w, ]*)\\))?");
    private static final Pattern FOREIGN = Pattern.compile("^(aql|ocl|acceleo|mtl):.*|^\\[.*/]$|^<%.*");
    private static final Set<String> VARIABLES = Set.of(
            "self",
            "container",
            "source",
            "edgeView",
            "preSource",
            "preTarget",
            "elementView",
            "target",
            "element",
            "root",
            "lineSemantic",
            "columnSemantic",
            "newSemanticContainer",
            "instance",
            "arg0");

    private final OdesignTest.Metamodels metamodels = new OdesignTest.Metamodels();
    private final Map<String, Method> services = new TreeMap<>();
    private Odesign odesign;

    @BeforeEach
    void read() throws Exception {
        odesign = new Odesign();
        for (Element element : odesign.elements()) {
            if (element.getTagName().equals("ownedJavaExtensions")) {
                Object object = new QualityViewpoint().services(element.getAttribute("qualifiedClassName"));
                for (Method method : object.getClass().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())) {
                        Method other = services.put(method.getName(), method);
                        assertEquals(null, other, "service " + method.getName() + " is there twice");
                    }
                }
            }
        }
    }

    @Test
    void noExpressionNeedsAnotherLanguage() {
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                assertTrue(!FOREIGN.matcher(attribute.getValue()).matches(), Odesign.place(element));
            }
        }
    }

    @Test
    void everyServiceIsThereWithTheRightArity() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                if (attribute.getValue().startsWith("service:")) {
                    seen++;
                    Matcher call = SERVICE.matcher(attribute.getValue());
                    boolean right = call.matches() && fits(call);
                    if (!right) {
                        wrong.add(Odesign.place(element) + " " + attribute);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 150, "only " + seen + " service calls were looked at");
    }

    private boolean fits(Matcher call) {
        Method service = services.get(call.group(2));
        Set<String> names = new HashSet<>();
        List<String> arguments = call.group(3) == null || call.group(3).isBlank()
                ? List.of()
                : List.of(call.group(3).split("\\s*,\\s*"));
        names.addAll(arguments);
        names.add(call.group(1) == null ? "self" : call.group(1));
        return service != null && service.getParameterCount() == arguments.size() + 1 && VARIABLES.containsAll(names);
    }

    @Test
    void everyServiceIsUsed() {
        Set<String> unused = new TreeSet<>(services.keySet());
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                Matcher call = SERVICE.matcher(attribute.getValue());
                if (call.matches()) {
                    unused.remove(call.group(2));
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyDomainClassIsInTheMetamodel() {
        for (Element element : odesign.elements()) {
            for (String name : List.of("domainClass", "targetClass", "typeName")) {
                if (element.hasAttribute(name)) {
                    assertTrue(metamodels.find(element.getAttribute(name)) != null, Odesign.place(element));
                }
            }
        }
    }

    @Test
    void everyFeatureAndReceiverFitsItsElement() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Element element : odesign.elements()) {
            for (Attr attribute : Odesign.attributes(element)) {
                for (EClass type : contexts(element, attribute.getName())) {
                    seen++;
                    if (!fits(attribute.getValue(), type)) {
                        wrong.add(Odesign.place(element) + " " + attribute + " asked of " + type.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 200, "only " + seen + " expressions were looked at");
    }

    private boolean fits(String expression, EClass type) {
        if (expression.startsWith("feature:")) {
            String feature = expression.substring("feature:".length());
            return type.getEStructuralFeature(feature) != null || feature.equals("eContainer");
        }
        Matcher call = SERVICE.matcher(expression);
        boolean asked =
                call.matches() && (call.group(1) == null || call.group(1).equals("self"));
        Class<?> instances = type.getInstanceClass() == null ? EObject.class : type.getInstanceClass();
        return !asked || services.get(call.group(2)).getParameterTypes()[0].isAssignableFrom(instances);
    }

    /** The classes of the elements that an expression is asked of; none where a tool decides it at run time. */
    private List<EClass> contexts(Element element, String attribute) {
        boolean expression = attribute.endsWith("Expression") || attribute.equals("message");
        if (!expression || isInTool(element)) {
            return List.of();
        }
        if (attribute.equals("semanticCandidatesExpression")) {
            return contexts(Odesign.parent(element));
        }
        return contexts(element);
    }

    private static boolean isInTool(Element element) {
        for (Element at = element; at != null; at = Odesign.parent(at)) {
            if (Set.of("ownedTools", "directEdit", "create", "delete", "ownedCreateLine", "fixes")
                    .contains(at.getTagName())) {
                return true;
            }
        }
        return false;
    }

    private List<EClass> contexts(Element element) {
        for (Element at = element; at != null; at = Odesign.parent(at)) {
            if (at.getTagName().equals("vsmElementCustomizations")) {
                return List.of(metamodels.find("organisation::Position"));
            }
            if (Odesign.type(at).equals("MappingFilter")) {
                return types(List.of(at.getAttribute("mappings").split(" ")));
            }
            for (String reference : List.of("lineMapping", "sourceMapping")) {
                boolean relation = at.hasAttribute(reference)
                        && !at.getAttribute("useDomainClass").equals("true")
                        && !at.getAttribute("useDomainElement").equals("true");
                if (relation) {
                    return types(List.of(at.getAttribute(reference).split(" ")));
                }
            }
            if (at.hasAttribute("featureName") && at.getTagName().equals("ownedColumnMappings")) {
                return rows(Odesign.parent(at), at.getAttribute("featureName"));
            }
            for (String name : List.of("domainClass", "targetClass")) {
                if (at.hasAttribute(name)) {
                    return List.of(metamodels.find(at.getAttribute(name)));
                }
            }
        }
        return List.of();
    }

    /** The classes of the lines, at any depth, that have a cell in the column of a feature. */
    private List<EClass> rows(Element parent, String feature) {
        List<EClass> rows = new ArrayList<>();
        for (Element line : Odesign.children(parent)) {
            if (line.getTagName().equals("ownedLineMappings")
                    || line.getTagName().equals("ownedSubLines")) {
                EClass type = metamodels.find(line.getAttribute("domainClass"));
                if (feature.equals("*") || type.getEStructuralFeature(feature) != null) {
                    rows.add(type);
                }
                rows.addAll(rows(line, feature));
            }
        }
        return rows;
    }

    private List<EClass> types(List<String> paths) {
        return paths.stream()
                .map(path -> metamodels.find(odesign.find(path).getAttribute("domainClass")))
                .toList();
    }
}
