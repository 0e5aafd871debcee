package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnterpriseCheckTest {

    private static List<String> messages(String statement) {
        return TextProject.of("enterprise E \"E\" { " + statement + " }").messages();
    }

    @Test
    void acceptsAValidEnterprise() {
        assertEquals(List.of(), messages("credit code \"91350100M000100Y43\" industry C39 employees 1 markets CN, EU"));
    }

    @Test
    void tellsWhatIsWrongWithACreditCode() {
        assertEquals(
                List.of("Credit code '9144' is not valid: it has 4 characters instead of 18."),
                messages("credit code \"9144\""));
        assertEquals(
                List.of(
                        "Credit code '91350100M00O100Y43' is not valid: character 12 ('O') does not occur in credit codes."),
                messages("credit code \"91350100M00O100Y43\""));
        assertEquals(
                List.of("Credit code '91350100M000100Y44' is not valid:"
                        + " its check character is '4', by GB 32100 it would be '3'."),
                messages("credit code \"91350100M000100Y44\""));
    }

    @Test
    void reportsFactsThatCannotBe() {
        assertEquals(
                List.of(
                        "a.qms:1:29 qualis.enterprise.industry.invalid",
                        "a.qms:1:43 qualis.enterprise.employees.invalid",
                        "a.qms:1:57 qualis.market.invalid"),
                TextProject.of("enterprise E \"E\" { industry Z39 employees 0 markets CN, cn }")
                        .issues());
    }

    @Test
    void readsIndustriesBySectionAndClass() {
        for (String industry : List.of("C", "A01", "C39", "C3982", "K70", "T97")) {
            assertEquals(List.of(), messages("industry " + industry), industry);
        }
        for (String industry : List.of("C44", "A06", "C3", "K71", "T98", "U97", "C39825", "c39")) {
            assertEquals(1, messages("industry " + industry).size(), industry);
        }
    }

    @Test
    void reportsTwoEnterprises() {
        assertEquals(
                List.of("b.qms:1:12 qualis.enterprise.duplicate"),
                new TextProject()
                        .file("a.qms", "enterprise E \"E\"")
                        .file("b.qms", "enterprise F \"F\"")
                        .issues());
    }
}
