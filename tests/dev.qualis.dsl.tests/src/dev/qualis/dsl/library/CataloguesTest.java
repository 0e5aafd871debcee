package dev.qualis.dsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CataloguesTest {

    static List<String> names() {
        List<String> names = new ShippedLibraries().names();
        assertEquals(5, names.size());
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenInTheLanguageWithoutAnyIssue(String name) throws IOException {
        TextProject project = new TextProject();
        for (String each : names()) {
            project.file(each + ".qms", text(each));
        }
        assertEquals(
                List.of(),
                project.issues().stream()
                        .filter(issue -> issue.startsWith(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isInCanonicalForm(String name) throws IOException {
        TextProject project = new TextProject().file(name + ".qms", text(name));
        assertEquals(text(name), project.formatted());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTitlesInBothLanguages(String name) {
        for (Clause clause : clauses(name)) {
            assertNotNull(clause.getTitle(), clause.getNumber());
            assertFalse(clause.getTitle().primary().isBlank(), clause.getNumber());
            assertNotNull(clause.getTitle().secondary(), clause.getNumber());
            assertFalse(clause.getTitle().secondary().isBlank(), clause.getNumber());
        }
    }

    /** 107 provisions in clauses 4 to 6: 101 leaves and six openings that ask for something themselves. */
    @Test
    void countsTheProvisionsOfTheGuide() {
        List<Clause> provisions = clauses("CQOS").stream()
                .filter(clause -> clause.getNumber().matches("[456](\\..*)?"))
                .filter(clause -> clause.getModality() == Modality.SHOULD || clause.getModality() == Modality.MAY)
                .toList();
        assertEquals(107, provisions.size());
        assertEquals(
                List.of("4.5", "5.2.1", "5.3.2", "5.4", "5.6", "6.2"),
                provisions.stream()
                        .filter(clause ->
                                !clause.getClauses().stream().allMatch(child -> child.getModality() == Modality.NOTE))
                        .map(Clause::getNumber)
                        .toList());
    }

    /** The list that the guide's text gives, section by section. */
    @Test
    void hasEveryProvisionOfTheGuide() {
        Map<String, Long> bySection = clauses("CQOS").stream()
                .filter(clause -> clause.getModality() == Modality.SHOULD || clause.getModality() == Modality.MAY)
                .filter(clause -> clause.getNumber().matches("[456]\\..*"))
                .collect(Collectors.groupingBy(
                        clause -> clause.getNumber().substring(0, 3), java.util.TreeMap::new, Collectors.counting()));
        assertEquals(
                "{4.1=4, 4.2=5, 4.3=12, 4.4=5, 4.5=7, 4.6=3, 4.7=1, 5.1=6, 5.2=9, 5.3=11, 5.4=7, 5.5=5, 5.6=5, 5.7=13,"
                        + " 5.8=6, 6.1=1, 6.2=5, 6.3=1, 6.4=1}",
                bySection.toString());
    }

    @Test
    void answersTheIsoStandardsByItsProvisions() {
        TextProject project = TextProject.of("use library CQOS").linked();
        Standard cqos = standard(project, "CQOS");
        List<Clause> all = EcoreUtil2.eAllOfType(cqos, Clause.class);
        List<Clause> targets = new ArrayList<>();
        all.forEach(clause -> targets.addAll(clause.getCorresponds()));
        assertFalse(targets.isEmpty());
        assertEquals(List.of(), targets.stream().filter(Clause::eIsProxy).toList());
    }

    private static List<Clause> clauses(String name) {
        TextProject project = TextProject.of("use library " + name).linked();
        List<Clause> clauses = EcoreUtil2.eAllOfType(standard(project, name), Clause.class);
        assertFalse(clauses.isEmpty());
        return clauses;
    }

    private static Standard standard(TextProject project, String name) {
        for (QualityModel library : project.project().libraries()) {
            for (Object element : library.getElements()) {
                if (element instanceof Standard standard && standard.getName().equals(name)) {
                    return standard;
                }
            }
        }
        throw new AssertionError("no standard " + name);
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = CataloguesTest.class.getResourceAsStream("/libraries/" + name + ".qms")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
