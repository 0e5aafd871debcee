package dev.qualis.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.qualis.viewpoint.mini.MiniSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each place of a description has the variables that the page for readers lists, and no others. */
class VariablesTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\|([^|]*)\\|");

    /** A description for every place of the page; {@code {X}} is the expression. */
    private static final Map<String, String> PLACES = new HashMap<>();

    private static final String T = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']";
    private static final String SQUARE = "<style xsi:type=`style:SquareDescription`";
    private static final String MINE =
            "name=`N` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`";
    private static final String P =
            "<nodeMappings name=`P` semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`>"
                    + SQUARE + "/></nodeMappings>";
    private static final String EDGE =
            "<edgeMappings name=`E` useDomainElement=`true` semanticCandidatesExpression=`feature:flows`"
                    + " domainClass=`qm::Flow` sourceMapping=`{L}/@nodeMappings[name='P']`"
                    + " targetMapping=`{L}/@nodeMappings[name='P']`";
    private static final String ENDS =
            " sourceFinderExpression=`feature:source` targetFinderExpression=`feature:target`";

    static {
        node(
                "candidates of nodes, containers, edges",
                "name=`N` semanticCandidatesExpression=`{X}` domainClass=`qm::Role`",
                SQUARE + "/>");
        node("precondition of nodes and containers", MINE + " preconditionExpression=`{X}`", SQUARE + "/>");
        node(
                "predicate of a conditional style of nodes and containers",
                MINE,
                SQUARE + "/><conditionnalStyles predicateExpression=`{X}`>" + SQUARE + "/></conditionnalStyles>");
        node("sizes and colours of nodes and containers", MINE, SQUARE + " sizeComputationExpression=`{X}`/>");
        node("label", MINE, SQUARE + " labelExpression=`{X}`/>");
        node("tooltip", MINE, SQUARE + " tooltipExpression=`{X}`/>");
        diagram("precondition and title of a representation", "titleExpression=`{X}`", P);
        diagram("root of a diagram", "rootExpression=`{X}`", P);
        edge(
                "source, target and element of edges",
                " sourceFinderExpression=`{X}` targetFinderExpression=`feature:target`",
                "<style/>");
        edge("precondition of edges", ENDS + " preconditionExpression=`{X}`", "<style/>");
        edge("predicate, size and colours of edges", ENDS, "<style sizeComputationExpression=`{X}`/>");
        decoration("precondition of decorations", "preconditionExpression=`{X}` imageExpression=`/a.svg`");
        decoration("image and tooltip of decorations", "imageExpression=`{X}`");
        customization("predicate of customizations", "{X}", "9");
        customization("value of customizations", "", "{X}");
        PLACES.put(
                "condition of filters",
                Odesign.diagram(
                        P,
                        "<filters xsi:type=`filter:CompositeFilterDescription` name=`F`><filters"
                                + " xsi:type=`filter:MappingFilter` mappings=`{L}/@nodeMappings[name='P']`"
                                + " semanticConditionExpression=`{X}`/></filters>"));
        String line = "name=`L` domainClass=`qm::Process`";
        String mine = line + " semanticCandidatesExpression=`feature:processes` headerLabelExpression=`feature:name`";
        String column = "name=`C` domainClass=`qm::Role`";
        String roles = column + " semanticCandidatesExpression=`feature:roles` headerLabelExpression=`feature:name`";
        String cells =
                "useDomainClass=`true` semanticCandidatesExpression=`feature:assignments` domainClass=`qm::Assignment`"
                        + " lineFinderExpression=`feature:process` columnFinderExpression=`feature:role`";
        cross("candidates of lines", line + " semanticCandidatesExpression=`{X}`", roles, cells, "");
        cross("candidates of columns", mine, column + " semanticCandidatesExpression=`{X}`", cells, "");
        cross(
                "headers of lines and columns",
                mine,
                column + " semanticCandidatesExpression=`feature:roles` headerLabelExpression=`{X}`",
                cells,
                "");
        cross("candidates and finders of cells", mine, roles, cells.replace("feature:process`", "{X}`"), "");
        cross("precondition of cells", mine, roles, cells + " preconditionExpression=`{X}`", "");
        cross("label of cells", mine, roles, cells + " labelExpression=`{X}`", "");
        cross(
                "styles of tables and trees",
                mine,
                roles,
                cells,
                "<backgroundConditionalStyle predicateExpression=`{X}`><style/></backgroundConditionalStyle>");
        edition("label of cells in a column of a feature", mine, "labelExpression=`{X}`");
        edition("parent of a feature", mine, "featureParentExpression=`{X}`");
        tree("candidates and precondition of items", "semanticCandidatesExpression=`{X}`", "feature:name");
        tree("label of items", "semanticCandidatesExpression=`feature:processes`", "{X}");
    }

    private static void node(String place, String attributes, String inside) {
        PLACES.put(place, Odesign.diagram("<nodeMappings " + attributes + ">" + inside + "</nodeMappings>", ""));
    }

    private static void diagram(String place, String attributes, String layer) {
        PLACES.put(place, Odesign.diagram(layer, "").replaceFirst("name=`D`", "name=`D` " + attributes));
    }

    private static void edge(String place, String attributes, String inside) {
        PLACES.put(place, Odesign.diagram(P + EDGE + attributes + ">" + inside + "</edgeMappings>", ""));
    }

    private static void decoration(String place, String attributes) {
        PLACES.put(
                place,
                Odesign.diagram(
                        P + "<decorationDescriptionsSet><decorationDescriptions name=`M`"
                                + " xsi:type=`description:GenericDecorationDescription` " + attributes
                                + "/></decorationDescriptionsSet>",
                        ""));
    }

    private static void customization(String place, String predicate, String value) {
        PLACES.put(
                place,
                Odesign.diagram(
                        P + "<customization><vsmElementCustomizations xsi:type=`description:VSMElementCustomization`"
                                + " predicateExpression=`" + predicate + "`><featureCustomizations applyOnAll=`true`"
                                + " xsi:type=`description:EAttributeCustomization` attributeName=`labelSize` value=`"
                                + value + "`/></vsmElementCustomizations></customization>",
                        ""));
    }

    private static void cross(String place, String line, String column, String cell, String style) {
        PLACES.put(
                place,
                "<ownedRepresentations xsi:type=`table:CrossTableDescription` name=`D` domainClass=`qm::Model`>"
                        + "<ownedLineMappings " + line + "/><ownedColumnMappings " + column
                        + "/><intersection name=`X` lineMapping=`" + T
                        + "/@ownedLineMappings[name='L']` columnMapping=`"
                        + T + "/@ownedColumnMappings.0` " + cell + ">" + style
                        + "</intersection></ownedRepresentations>");
    }

    private static void edition(String place, String line, String column) {
        PLACES.put(
                place,
                "<ownedRepresentations xsi:type=`table:EditionTableDescription` name=`D` domainClass=`qm::Model`>"
                        + "<ownedLineMappings " + line + "/><ownedColumnMappings name=`C` featureName=`name` " + column
                        + "/></ownedRepresentations>");
    }

    private static void tree(String place, String candidates, String label) {
        PLACES.put(
                place,
                "<ownedRepresentations xsi:type=`tree:TreeDescription` name=`D` domainClass=`qm::Model`>"
                        + "<subItemMappings name=`I` domainClass=`qm::Process` " + candidates
                        + "><defaultStyle labelExpression=`" + label
                        + "`/></subItemMappings></ownedRepresentations>");
    }

    private record Listed(String place, Set<String> variables) {
        @Override
        public String toString() {
            return place;
        }
    }

    private static List<Listed> listed() throws IOException {
        String page = Files.readString(Path.of("../../docs/viewpoint.md"));
        String table = page.substring(page.indexOf("| Place |"), page.indexOf("## What one may not expect"));
        List<Listed> listed = new ArrayList<>();
        table.lines().skip(2).map(ROW::matcher).filter(row -> row.matches()).forEach(row -> {
            Set<String> names = Stream.of(row.group(2).strip().split("\\s+"))
                    .map(name -> name.replace("`", ""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            listed.add(new Listed(row.group(1), names));
        });
        return listed;
    }

    static Stream<Arguments> places() throws IOException {
        return listed().stream().map(Arguments::of);
    }

    @Test
    void everyPlaceIsOnThePage() throws IOException {
        assertEquals(
                new TreeSet<>(PLACES.keySet()),
                listed().stream().map(Listed::place).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceHasTheVariablesThatAreListed(Listed listed) throws IOException {
        Set<String> all = new TreeSet<>();
        listed().forEach(each -> all.addAll(each.variables()));
        MiniSession session = MiniSession.load();
        Set<String> found = new TreeSet<>();
        for (String variable : all) {
            if (!isMissing(session, PLACES.get(listed.place()), variable)) {
                found.add(variable);
            }
        }
        assertEquals(listed.variables(), found);
    }

    private static boolean isMissing(MiniSession session, String description, String variable) {
        assertNotNull(description);
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(description.replace("{X}", "var:" + variable), "")),
                name -> new DiagramFixture.TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        assertEquals(List.of(), evaluation.warnings());
        EObject root = session.model();
        return evaluation
                .evaluate("D", root, EvaluationOptions.defaults().withFilters(Set.of("F")))
                .head()
                .warnings()
                .stream()
                .anyMatch(warning -> warning.message().equals("There is no variable '" + variable + "' here."));
    }
}
