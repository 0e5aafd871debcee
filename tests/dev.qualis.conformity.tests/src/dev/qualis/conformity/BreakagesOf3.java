package dev.qualis.conformity;

import static dev.qualis.conformity.Breakages.of;

import dev.qualis.conformity.Breakages.Breakage;
import java.util.List;

/** Changes that break the points of clauses 1 and 3. */
final class BreakagesOf3 {

    static final List<Breakage> ALL = List.of(
            of("1", "product R6000", "enterprise Branch \"分公司\" | \"Branch\"\nproduct R6000"),
            of(
                    "3.1",
                    "function managementSystem, metrology",
                    "chief quality officer function managementSystem, metrology"),
            of(
                    "3.1",
                    "person Li \"李梅\"",
                    "person Deputy \"副手\" | \"Deputy\" holds CQO since 2025-01-01 { competence Law level expert"
                            + " assessed 2026-01-01 qualification \"证书\" | \"Certificate\" for CQO trained on 2025-01-01"
                            + " tested on 2025-01-02 granted on 2025-01-03 }\n"
                            + "person Li \"李梅\""),
            of("3.1", "    executive\n    combines", "    combines"),
            of("3.1", "in QC reports to GM {\n    chief", "in QC reports to SalesHead {\n    chief")
                    .alsoLowering("4.4.e"),
            of("3.1", "as CQO by GM from 2024-01-01", "as CQO by GM from 2024-01-01 to 2026-10-31"),
            of("3.1.n1", "top management members GM }", "top management }"),
            of("3.1.n2", "size medium", "size large"),
            of(
                    "3.1.n2",
                    "holds CQO since 2024-01-01 {",
                    "holds CQO since 2024-01-01 holds SalesHead since 2024-01-01 {"),
            of("3.2", "    aim culture by Zero\n", ""),
            of("3.2", "aim safety by Gate", "aim safety"),
            of("3.2", "aim efficiency by Fail", "aim efficiency by Firm"));

    private BreakagesOf3() {}
}
