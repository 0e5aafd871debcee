package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.qualis.dsl.project.QmsLanguage;
import org.junit.jupiter.api.Test;

/** Who may be the chief quality officer beside what else, and who need not be appointed (CQOS 3.1). */
class ScopeAndTermsTest {

    private static final String HEADER =
            "project P \"P\" language zh, en { model date 2026-09-30 }\nuse library CQOS\n";

    private final QmsLanguage language = QmsLanguage.standalone();

    private Result judge(String clause, String text) {
        return SoundCompany.assess(language, HEADER + text)
                .clause(clause)
                .orElseThrow()
                .result();
    }

    private Result combining(String size, String role) {
        return judge(
                "3.1.n2",
                "enterprise E \"E\" { %s }\nposition CQO \"C\" { chief quality officer combines %s }\n"
                        .formatted(size, role));
    }

    @Test
    void managementRepresentativeMayBeTheOfficerOfASmallOrMediumEnterpriseOnly() {
        assertInstanceOf(Result.Met.class, combining("size micro", "managementRepresentative"));
        assertInstanceOf(Result.Met.class, combining("size medium", "authorisedPerson, safetyDirector, otherRole"));
        assertInstanceOf(Result.NotMet.class, combining("size large", "managementRepresentative"));
        assertInstanceOf(Result.NotMet.class, combining("", "managementRepresentative"));
    }

    @Test
    void topManagerMayBeTheOfficerOfAnyEnterprise() {
        assertInstanceOf(Result.Met.class, combining("size large", "topManager"));
        assertInstanceOf(Result.Met.class, combining("size large", "topManager, managementRepresentative"));
    }

    @Test
    void otherPositionsOfTheOfficerCountOnTheDayOnly() {
        String text = """
            enterprise E "E" { size small }
            position CQO "C" { chief quality officer }
            position Lab "L" { function metrology }
            position Sales "S"
            person X "X" holds CQO since 2024-01-01 holds %s
            """;
        assertInstanceOf(Result.Met.class, judge("3.1.n2", text.formatted("Lab")), "does quality work");
        assertInstanceOf(Result.NotMet.class, judge("3.1.n2", text.formatted("Sales")));
        assertInstanceOf(Result.NotApplicable.class, judge("3.1.n2", text.formatted("Sales until 2025-12-31")));
    }

    @Test
    void topManagerWhoIsTheOfficerNeedsNoAppointment() {
        String text = """
            position CQO "C" { chief quality officer %s }
            person X "X" holds CQO since 2024-01-01
            """;
        assertInstanceOf(Result.Met.class, judge("3.1", text.formatted("top manager")));
        assertEquals(0.6, judge("3.1", text.formatted("executive")).share(), 1e-9, "no line and no appointment");
    }

    @Test
    void topManagementThatNobodyHoldsIsNone() {
        String text = "position GM \"G\"\nbody Top \"T\" headed by GM { top management }\nperson X \"X\" %s\n";
        assertInstanceOf(Result.Met.class, judge("3.1.n1", text.formatted("holds GM since 2024-01-01")));
        assertInstanceOf(Result.NotMet.class, judge("3.1.n1", text.formatted("")));
    }
}
