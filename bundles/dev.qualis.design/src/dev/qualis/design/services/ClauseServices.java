package dev.qualis.design.services;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.coverage.ClauseCoverage;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Standards and clauses with what the model claims about them: the conformity tree. */
public class ClauseServices {

    private static final int CLAIMANTS_NAMED = 3;

    /** The standards of which any clause is claimed. */
    public List<Standard> claimedStandards(QualityModel model) {
        ProjectFacts facts = ProjectFacts.of(model);
        return facts.conformity().standards().stream()
                .filter(standard -> facts.conformity().of(standard).share().part() > 0)
                .toList();
    }

    /** The standard's title with the share of its provisions that are claimed. */
    public String standardLabel(Standard standard) {
        ProjectFacts facts = ProjectFacts.of(standard);
        Share share = facts.conformity().of(standard).share();
        return facts.title(standard) + "  " + share + " (" + share.percent() + " %)";
    }

    /** Number and title of a clause, the share of its provisions where it has several, and what claims it. */
    public String clauseLabel(Clause clause) {
        ProjectFacts facts = ProjectFacts.of(clause);
        StringBuilder label = new StringBuilder((clause.getNumber() + " " + facts.title(clause)).strip());
        Share share = coverage(clause).map(ClauseCoverage::share).orElse(new Share(0, 0));
        if (share.whole() > 1) {
            label.append("  ").append(share);
        }
        List<NamedElement> claimants = claimants(clause);
        if (!claimants.isEmpty()) {
            label.append("  ← ")
                    .append(claimants.stream()
                            .limit(CLAIMANTS_NAMED)
                            .map(facts::title)
                            .collect(Collectors.joining(facts.choose("、", ", "))));
        }
        if (claimants.size() > CLAIMANTS_NAMED) {
            label.append(" +").append(claimants.size() - CLAIMANTS_NAMED);
        }
        return label.toString();
    }

    private static Optional<ClauseCoverage> coverage(Clause clause) {
        return Optional.ofNullable(ProjectFacts.of(clause).conformity().of(clause));
    }

    /** Whether all provisions of the clause are claimed. */
    public boolean isWhollyClaimed(Clause clause) {
        return coverage(clause)
                .map(ClauseCoverage::share)
                .filter(Share::isComplete)
                .isPresent();
    }

    /** Whether the clause has provisions and none of them is claimed. */
    public boolean isUnclaimed(Clause clause) {
        return coverage(clause)
                .map(ClauseCoverage::share)
                .filter(share -> share.whole() > 0 && share.part() == 0)
                .isPresent();
    }

    private static List<NamedElement> claimants(Clause clause) {
        return coverage(clause).stream()
                .flatMap(one -> one.claims().stream())
                .map(Claim::element)
                .distinct()
                .toList();
    }
}
