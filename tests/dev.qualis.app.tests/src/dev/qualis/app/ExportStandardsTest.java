package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other programs rely on in OSCAL, ReqIF and BPMN beyond the form: identifiers are unique and lead to something. */
class ExportStandardsTest {
    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private static OpenedProject open(String example) {
        return switch (new OpenProject(() -> LANGUAGE).open(Repository.example(example), Progress.NONE)) {
            case Outcome.Done<OpenedProject>(OpenedProject project) -> project;
            case Outcome.Refused<OpenedProject>(Refusal refusal) ->
                throw new AssertionError(new Sentences(Language.EN).of(refusal));
        };
    }

    private static List<String> all(String name, String json) {
        List<String> found = new ArrayList<>();
        Matcher values = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
        while (values.find()) {
            found.add(values.group(1));
        }
        return found;
    }

    private static void assertUnique(List<String> names) {
        assertEquals(names.size(), new HashSet<>(names).size(), "twice the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "herun", "iso9001"})
    void oscalReferencesLeadToControls(String example) {
        OpenedProject project = open(example);
        SortedMap<String, byte[]> files = new ExportStandards(Language.EN).oscal(project);
        Set<String> ids = new HashSet<>();
        List<String> uuids = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String json = new String(file.getValue(), StandardCharsets.UTF_8);
            uuids.addAll(all("uuid", json));
            if (file.getKey().startsWith("catalog-")) {
                List<String> own = all("id", json);
                assertUnique(own);
                own.forEach(id -> assertTrue(id.matches("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*"), id));
                ids.addAll(own);
            }
            assertTrue(json.contains("\"oscal-version\": \"1.1.2\""));
            assertEquals(List.of(project.index().date().orElseThrow() + "T00:00:00Z"), all("last-modified", json));
        }
        assertUnique(uuids);
        uuids.forEach(uuid ->
                assertTrue(uuid.matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), uuid));
        int findings = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String json = new String(file.getValue(), StandardCharsets.UTF_8);
            all("control-id", json).forEach(id -> assertTrue(ids.contains(id), id));
            all("target-id", json).forEach(id -> assertTrue(ids.contains(id), id));
            all("source", json).forEach(source -> assertTrue(files.containsKey(source), source));
            all("observation-uuid", json).forEach(id -> assertTrue(uuids.contains(id), id));
            all("href", json).stream()
                    .filter(link -> link.startsWith("#"))
                    .forEach(link -> assertTrue(uuids.contains(link.substring(1)), link));
            findings += all("target-id", json).size();
        }
        assertTrue(findings > 20, "findings: " + findings);
        assertTrue(files.containsKey("component-definition.json"));
    }

    @Test
    void oscalIsTheSameInEveryRun() {
        SortedMap<String, byte[]> one = new ExportStandards(Language.ZH).oscal(open("minimal"));
        SortedMap<String, byte[]> other = new ExportStandards(Language.ZH).oscal(open("minimal"));
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> values(Document document, String element, String attribute) {
        return elements(document, element).stream()
                .map(each -> each.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "herun"})
    void everyReferenceOfReqifLeadsToAnObject(String example) throws Exception {
        Document document = parsed(new ExportStandards(Language.EN).reqif(open(example)));
        List<String> ids = values(document, "*", "IDENTIFIER");
        assertUnique(ids);
        ids.forEach(id -> assertTrue(id.matches("[\\p{L}_][\\p{L}\\p{N}._-]*"), id));
        int references = 0;
        for (Element element : elements(document, "*")) {
            if (element.getLocalName().endsWith("-REF")) {
                references++;
                assertTrue(ids.contains(element.getTextContent()), element.getTextContent());
            }
        }
        assertTrue(references > 500, "references: " + references);
        assertFalse(elements(document, "SPEC-RELATION").isEmpty());
        int clauses = elements(document, "SPEC-HIERARCHY").size();
        assertTrue(clauses > 100, "clauses: " + clauses);
        assertTrue(elements(document, "ATTRIBUTE-VALUE-STRING").stream()
                .anyMatch(value -> value.getAttribute("THE-VALUE").equals("首席质量官")
                        || value.getAttribute("THE-VALUE").codePoints().anyMatch(Character::isIdeographic)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "herun", "hengxin"})
    void everyElementOfBpmnStandsOnItsDiagram(String example) throws Exception {
        for (Language language : Language.values()) {
            Document document = parsed(new ExportProcesses(language).bpmn(open(example)));
            List<String> ids = values(document, "*", "id");
            assertUnique(ids);
            List<String> drawn = new ArrayList<>(values(document, "BPMNShape", "bpmnElement"));
            List<String> steps = new ArrayList<>(values(document, "task", "id"));
            steps.addAll(values(document, "callActivity", "id"));
            assertTrue(steps.size() >= 3);
            steps.addAll(values(document, "lane", "id"));
            steps.addAll(values(document, "participant", "id"));
            assertEquals(new HashSet<>(steps), new HashSet<>(drawn));
            assertEquals(
                    new HashSet<>(values(document, "sequenceFlow", "id")),
                    new HashSet<>(values(document, "BPMNEdge", "bpmnElement")));
            for (String attribute : List.of("sourceRef", "targetRef", "bpmnElement", "processRef", "calledElement")) {
                values(document, "*", attribute).forEach(id -> assertTrue(ids.contains(id), id));
            }
            assertNoOverlap(document);
        }
    }

    /** No two steps of a diagram lie on each other, and each within its lane. */
    private static void assertNoOverlap(Document document) {
        for (Element plane : elements(document, "BPMNPlane")) {
            List<int[]> steps = new ArrayList<>();
            NodeList shapes = plane.getElementsByTagNameNS("*", "BPMNShape");
            for (int i = 0; i < shapes.getLength(); i++) {
                Element shape = (Element) shapes.item(i);
                if (shape.getAttribute("isHorizontal").isEmpty()) {
                    Element bounds = (Element)
                            shape.getElementsByTagNameNS("*", "Bounds").item(0);
                    int[] box = {
                        Integer.parseInt(bounds.getAttribute("x")), Integer.parseInt(bounds.getAttribute("y")),
                        Integer.parseInt(bounds.getAttribute("width")), Integer.parseInt(bounds.getAttribute("height"))
                    };
                    for (int[] other : steps) {
                        assertTrue(
                                box[0] + box[2] <= other[0]
                                        || other[0] + other[2] <= box[0]
                                        || box[1] + box[3] <= other[1]
                                        || other[1] + other[3] <= box[1],
                                shape.getAttribute("bpmnElement"));
                    }
                    steps.add(box);
                }
            }
        }
    }
}
