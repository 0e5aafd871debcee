package dev.qualis.conformity.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.project.QmsLanguage;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One more fact moves the clauses of ISO 9001 that it speaks of, and no others. */
class RelatedFactsTest {

    private final QmsLanguage language = QmsLanguage.standalone();

    private static final String FIRM = """
        project P "P" language en { model date 2026-11-30 }
        use library CQOS, ISO9001
        position Head "General manager" { top manager }
        position Buyer "Buyer" reports to Head
        person Lin "Lin" holds Head since 2020-01-01
        process Buy "Buying" { owner Buyer raci { R Buyer A Head } }
        process Pick "Picking" part of Buy { owner Head raci { R Head A Head } }
        supplier Good "Good" status approved { scope "Boards" control "Test" review every 12 months evaluated on 2026-03-01 score 85 }
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        party Cust "Customers" kind customer needs "No defects" | 4.2
        context competition "Rivals" | 4.1
        policy "Right first time" | 5.2.1 5.2.2
        risk R "Late" likelihood 2 impact 3 response mitigate owned by Head { control "Stock" } | 6.1.1 6.1.2
        enterprise E "E" { excludes ISO9001 9.2 because "None" } |
        supplier New "New" status approved { scope "Boards" control "Test" } | 8.4.1
        supplier Cand "Cand" status candidate { scope "Boards" } |
        contract K "K" on 2026-01-01 { reviewed on 2025-12-01 requirement "48 h" } | 5.1.2 7.4 8.2.2 8.2.3.1
        """)
    void movesWhatItSpeaksOf(String fact, String clauses) {
        Map<String, Double> before = shares(FIRM);
        Map<String, Double> after = shares(FIRM + fact + "\n");
        Set<String> moved = new TreeSet<>();
        after.forEach((clause, share) -> {
            if (Math.abs(share - before.get(clause)) > 1e-9) {
                moved.add(clause);
            }
        });
        assertEquals(clauses == null ? Set.of() : new TreeSet<>(Set.of(clauses.split(" "))), moved);
    }

    @Test
    void anAuditorOfAWholeAuditsItsSteps() {
        String audit =
                "audit IA \"IA\" kind internal of ISO9001 held on 2026-03-02 { processes Buy auditors %s conclusion"
                        + " \"C\" }\n";
        String other = "position Clerk \"Clerk\" reports to Head\n";
        double independent = shares(FIRM + other + audit.formatted("Clerk")).get("9.2.2");
        double own = shares(FIRM + other + audit.formatted("Lin")).get("9.2.2");
        assertEquals(0.25, independent - own, 1e-9);
    }

    private Map<String, Double> shares(String text) {
        return IsoCompany.shares(IsoCompany.assess(language, "ISO9001", text));
    }
}
