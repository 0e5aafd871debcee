package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Each kind of tool has the variables that Sirius gives it, its expressions ask for no others, and a user can get at it. */
class OdesignToolVariablesTest {
    private static final String CONTAINER = "variable=container viewVariable=containerView";
    private static final String NAVIGATION =
            "containerVariable=container containerViewVariable=containerView representationNameVariable=name";
    private static final String CELL =
            "variables=columnSemantic variables=element variables=line variables=lineSemantic variables=root"
                    + " variables=table";

    /** By the kind of the tool, or the feature that holds it: the feature and the name of each variable, as Sirius makes them. */
    private static final Map<String, String> VARIABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("NodeCreationDescription", CONTAINER),
            Map.entry("ContainerCreationDescription", CONTAINER),
            Map.entry(
                    "EdgeCreationDescription",
                    "sourceVariable=source sourceViewVariable=sourceView targetVariable=target"
                            + " targetViewVariable=targetView"),
            Map.entry(
                    "DeleteElementDescription", "containerView=containerView element=element elementView=elementView"),
            Map.entry(
                    "ReconnectEdgeDescription",
                    "edgeView=edgeView element=element source=source sourceView=sourceView target=target"
                            + " targetView=targetView"),
            Map.entry(
                    "ContainerDropDescription",
                    "element=element newContainer=newSemanticContainer newViewContainer=newContainerView"
                            + " oldContainer=oldSemanticContainer"),
            Map.entry("DoubleClickDescription", "element=element elementView=elementView"),
            Map.entry("DirectEditLabel", ""),
            Map.entry("DiagramNavigationDescription", NAVIGATION),
            Map.entry("TableNavigationDescription", NAVIGATION),
            Map.entry("TreeNavigationDescription", NAVIGATION),
            Map.entry("intersection/directEdit", CELL),
            Map.entry("ownedColumnMappings/directEdit", CELL.replace("variables=columnSemantic ", "")),
            Map.entry("intersection/create", "variables=columnSemantic variables=lineSemantic variables=root"),
            Map.entry("line/create", "variables=container variables=element variables=root"),
            Map.entry("line/delete", "variables=element variables=root"),
            Map.entry("table/ownedCreateLine", "variables=container variables=element variables=root"),
            Map.entry("item/directEdit", "element=element root=root"),
            Map.entry("item/delete", "element=element root=root"),
            Map.entry("item/create", "container=container element=element root=root")));

    /** What Sirius sets beyond the variables that the file lists; {@code preSource} and its like in preconditions only. */
    private static final Map<String, Set<String>> UNLISTED = Map.of(
            "EdgeCreationDescription",
            Set.of("preSource", "preTarget", "preSourceView", "preTargetView", "diagram", "container"),
            "ReconnectEdgeDescription",
            Set.of("otherEnd"),
            "DirectEditLabel",
            Set.of("arg0", "diagram"),
            "directEdit",
            Set.of("arg0"),
            "create",
            Set.of("arg0"));

    private static final Pattern CALL = Pattern.compile("service:(?:(\\w+)\\.)?\\w+(?:\\(([\\w, ]*)\\))?");

    private final Odesign odesign;

    OdesignToolVariablesTest() throws Exception {
        odesign = new Odesign();
    }

    private List<Element> tools() {
        Set<String> holders = Set.of("ownedTools", "directEdit", "create", "delete", "ownedCreateLine");
        List<Element> tools = odesign.elements().stream()
                .filter(element -> holders.contains(element.getTagName()))
                .toList();
        assertTrue(tools.size() > 100, "only " + tools.size());
        return tools;
    }

    private static String kind(Element tool) {
        if (tool.getTagName().equals("ownedTools")) {
            return Odesign.type(tool);
        }
        String owner = Odesign.parent(tool).getTagName();
        String place = switch (owner) {
            case "ownedLineMappings", "ownedSubLines" -> "line";
            case "subItemMappings" -> "item";
            case "ownedRepresentations" -> "table";
            default -> owner;
        };
        return place + "/" + tool.getTagName();
    }

    private static String variables(Element tool) {
        Set<String> found = new TreeSet<>();
        for (Element child : Odesign.children(tool)) {
            boolean variable =
                    !Set.of("initialOperation", "firstModelOperation", "mask").contains(child.getTagName());
            if (variable) {
                found.add(child.getTagName() + "=" + child.getAttribute("name"));
            }
        }
        return String.join(" ", found);
    }

    @Test
    void eachToolHasTheVariablesOfItsKind() {
        for (Element tool : tools()) {
            String kind = kind(tool);
            assertTrue(VARIABLES.containsKey(kind), kind);
            assertEquals(VARIABLES.get(kind), variables(tool), Odesign.place(tool));
        }
    }

    @Test
    void eachExpressionOfAToolAsksForVariablesThatAreThere() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Element tool : tools()) {
            Set<String> known = new HashSet<>(UNLISTED.getOrDefault(
                    tool.getTagName().equals("ownedTools") ? Odesign.type(tool) : tool.getTagName(), Set.of()));
            known.add("self");
            for (String variable : variables(tool).split(" ")) {
                known.add(variable.substring(variable.indexOf('=') + 1));
            }
            seen += asked(tool, known, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 100, "only " + seen);
    }

    /** Looks at the expressions of an element and of what is in it; what an operation makes is known inside it only. */
    private static int asked(Element element, Set<String> known, List<String> wrong) {
        int seen = 0;
        Set<String> inside = new HashSet<>(known);
        if (element.hasAttribute("variableName")) {
            inside.add(element.getAttribute("variableName"));
        }
        for (Attr attribute : Odesign.attributes(element)) {
            Set<String> asked = asked(attribute);
            seen += asked.size();
            boolean early = Odesign.type(element).equals("EdgeCreationDescription")
                    && attribute.getName().equals("precondition");
            boolean late = asked.stream().anyMatch(name -> name.startsWith("pre")) && !early;
            if (!known.containsAll(asked) || late || early && asked.contains("source")) {
                wrong.add(Odesign.place(element) + " " + attribute);
            }
        }
        for (Element child : Odesign.children(element)) {
            seen += asked(child, inside, wrong);
        }
        return seen;
    }

    private static Set<String> asked(Attr attribute) {
        String value = attribute.getValue();
        if (value.startsWith("var:")) {
            return Set.of(value.substring(4));
        }
        Matcher call = CALL.matcher(value);
        if (!call.matches()) {
            return Set.of();
        }
        Set<String> asked = new HashSet<>();
        asked.add(call.group(1) == null ? "self" : call.group(1));
        if (call.group(2) != null && !call.group(2).isBlank()) {
            asked.addAll(Arrays.asList(call.group(2).split("\\s*,\\s*")));
        }
        return asked;
    }

    /** A tool that no mapping names, and that names none, is never offered. */
    @Test
    void eachToolCanBeReached() {
        Map<String, String> ways = Map.of(
                "DirectEditLabel", "labelDirectEdit",
                "DeleteElementDescription", "deletionDescription",
                "ReconnectEdgeDescription", "reconnections",
                "ContainerDropDescription", "dropDescriptions");
        Map<String, String> own = Map.of(
                "NodeCreationDescription", "nodeMappings",
                "ContainerCreationDescription", "containerMappings",
                "EdgeCreationDescription", "edgeMappings",
                "DoubleClickDescription", "mappings");
        for (Element tool : tools()) {
            String kind = Odesign.type(tool);
            if (own.containsKey(kind)) {
                assertFalse(tool.getAttribute(own.get(kind)).isBlank(), Odesign.place(tool));
            } else if (ways.containsKey(kind)) {
                assertTrue(
                        odesign.elements().stream()
                                .flatMap(mapping -> Arrays.stream(
                                        mapping.getAttribute(ways.get(kind)).split(" ")))
                                .filter(path -> !path.isBlank())
                                .anyMatch(path -> odesign.find(path) == tool),
                        Odesign.place(tool));
            }
        }
    }

    /** What a drop tool takes must be what it can do something with: its mappings stand in the same diagram. */
    @Test
    void eachMappingOfAToolIsOfItsDiagram() {
        for (Element tool : tools()) {
            for (String feature : List.of("nodeMappings", "containerMappings", "edgeMappings", "mappings")) {
                for (String path : tool.getAttribute(feature).split(" ")) {
                    if (!path.isBlank()) {
                        assertEquals(diagram(tool), diagram(odesign.find(path)), Odesign.place(tool));
                    }
                }
            }
        }
    }

    private static String diagram(Element element) {
        Element outer = element;
        while (!outer.getTagName().equals("ownedRepresentations")) {
            outer = Odesign.parent(outer);
        }
        return outer.getAttribute("name");
    }
}
