package dev.qualis.workbench.conformity;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.SectionScore;
import dev.qualis.model.qms.standard.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as a tree of the clauses of its standard, each with its result or the score of what is below it. */
final class ClauseTree {
    private final ConformityReport report;
    private final boolean onlyOpen;
    private final Map<Clause, ClauseResult> results = new HashMap<>();
    private final Map<Clause, SectionScore> sections = new HashMap<>();

    /** @param onlyOpen whether to leave out what is met or does not apply */
    ClauseTree(ConformityReport report, boolean onlyOpen) {
        this.report = report;
        this.onlyOpen = onlyOpen;
        report.clauses().forEach(result -> results.put(result.clause(), result));
        report.sections().forEach(section -> sections.put(section.clause(), section));
    }

    List<Clause> roots() {
        return shown(report.standard().getClauses());
    }

    List<Clause> children(Clause clause) {
        return shown(clause.getClauses());
    }

    private List<Clause> shown(List<Clause> clauses) {
        return onlyOpen ? clauses.stream().filter(this::isOpen).toList() : List.copyOf(clauses);
    }

    private boolean isOpen(Clause clause) {
        boolean own = result(clause)
                .filter(result -> result.weight() > 0 && result.result().share() < 1)
                .isPresent();
        return own || clause.getClauses().stream().anyMatch(this::isOpen);
    }

    Optional<ClauseResult> result(Clause clause) {
        return Optional.ofNullable(results.get(clause));
    }

    /** The share that is met of a clause, or of all below it; nothing where none of it applies. */
    Optional<Double> share(Clause clause) {
        SectionScore section = sections.get(clause);
        if (section != null && section.weight() > 0) {
            return Optional.of(section.score());
        }
        return result(clause)
                .filter(result -> result.result().isApplicable())
                .map(result -> result.result().share());
    }

    /** The clause of that number. */
    Optional<Clause> clause(String number) {
        return results.keySet().stream()
                .filter(clause -> number.equals(clause.getNumber()))
                .findFirst()
                .or(() -> sections.keySet().stream()
                        .filter(clause -> number.equals(clause.getNumber()))
                        .findFirst());
    }
}
