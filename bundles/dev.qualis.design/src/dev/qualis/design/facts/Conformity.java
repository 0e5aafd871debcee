package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.RuleSets;
import dev.qualis.conformity.SectionScore;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How well the company conforms to the standards in use, clause by clause, as the assessment finds. */
public final class Conformity {
    private final List<Standard> standards = new ArrayList<>();
    private final Map<Standard, ConformityReport> reports = new IdentityHashMap<>();
    private final Map<Clause, ClauseResult> results = new IdentityHashMap<>();
    private final Map<Clause, SectionScore> sections = new IdentityHashMap<>();

    Conformity(ModelIndex index) {
        for (Standard standard : index.standards()) {
            boolean claimed = index.clauses().of(standard).stream()
                    .anyMatch(clause -> !index.clauses().claims(clause).isEmpty());
            if (claimed || !RuleSets.installed().of(standard).isEmpty()) {
                add(standard, index);
            }
        }
    }

    private void add(Standard standard, ModelIndex index) {
        ConformityReport report = dev.qualis.conformity.Conformity.of(index, standard);
        standards.add(standard);
        reports.put(standard, report);
        report.clauses().forEach(result -> results.put(result.clause(), result));
        report.sections().forEach(section -> sections.put(section.clause(), section));
    }

    /** The standards that are claimed or have rules, in the order of the project and its libraries. */
    public List<Standard> standards() {
        return Collections.unmodifiableList(standards);
    }

    /** How well a standard is met. */
    public ConformityReport of(Standard standard) {
        return reports.get(standard);
    }

    /** How well a provision is met; {@code null} for a heading, and where its standard was not assessed. */
    public ClauseResult result(Clause clause) {
        return results.get(clause);
    }

    /** How well a clause and all below it are met; {@code null} where there are none below it. */
    public SectionScore section(Clause clause) {
        return sections.get(clause);
    }
}
