package dev.qualis.conformity.cqos.clause52;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.ChangeEvent;
import java.util.List;

/**
 * 5.2.3: major changes lead to a later revision, or to the statement that there is no impact. A revision that is still to
 * come does not count.
 */
public final class AdjustedToChange implements Rule {

    @Override
    public String clause() {
        return "5.2.3";
    }

    @Override
    public Verdict judge(Company company) {
        List<ChangeEvent> changes =
                company.all(ChangeEvent.class, change -> company.today().hasHappened(change.getDate()));
        if (changes.isEmpty()) {
            return Verdict.notApplicable("没有记录重大变化。", "No major change is on record.");
        }
        return company.points()
                .each(
                        "每次重大变化之后都有调整，或说明没有影响",
                        "each major change is followed by a revision, or has no impact because of a reason",
                        changes,
                        change -> ModelTexts.isWritten(change.getNoImpact()) || isRevised(company, change),
                        Fix.of("请写明调整或无影响的理由。", "State the revision, or why there is none.", "revision of … on …"))
                .verdict();
    }

    private static boolean isRevised(Company company, ChangeEvent change) {
        return change.getRevisions().stream()
                .anyMatch(revision -> company.today().stands(revision.getDate())
                        && (revision.getDate() == null || !revision.getDate().isBefore(change.getDate()))
                        && !revision.getRevised().isEmpty());
    }
}
