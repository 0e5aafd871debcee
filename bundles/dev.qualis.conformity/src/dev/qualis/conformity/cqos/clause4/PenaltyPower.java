package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.PenaltyLevel;
import dev.qualis.model.qms.organisation.PenaltyTrigger;
import dev.qualis.model.qms.organisation.RedLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 4.4 c: penalties for dishonesty, crossed red lines and major problems. The four levels of the guide are examples, so two
 * different levels make them graded.
 */
public final class PenaltyPower implements Rule {

    private static final List<PenaltyTrigger> TRIGGERS =
            List.of(PenaltyTrigger.DISHONESTY, PenaltyTrigger.RED_LINE_VIOLATION, PenaltyTrigger.MAJOR_PROBLEM);

    @Override
    public String clause() {
        return "4.4.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<RedLine> lines = company.all(RedLine.class);
        Set<PenaltyTrigger> triggers = lines.stream().map(RedLine::getTrigger).collect(Collectors.toSet());
        Set<PenaltyLevel> levels =
                lines.stream().flatMap(line -> line.getPenalties().stream()).collect(Collectors.toSet());
        String snippet = "red line … { trigger ‹first missing› penalties warning, dismissal policy \"…\" | \"…\" }";
        return company.officer()
                .judge(officer -> Power.points(company, officer, AuthorityKind.PENALTY)
                        .kinds(
                                "三类情形都有处罚规定",
                                "the three kinds of case have a rule",
                                TRIGGERS,
                                triggers,
                                lines,
                                Fix.of("请补上该情形。", "Add the case.", snippet))
                        .holds(
                                "处罚分级",
                                "penalties are graded",
                                levels.size() > 1,
                                lines,
                                Fix.of(
                                        "请写出处罚的级别。",
                                        "Name levels of penalty.",
                                        "penalties warning, downgrade, demotion, dismissal"))
                        .some(
                                "处罚依据制度",
                                "penalties follow a policy",
                                lines.stream()
                                        .filter(line -> ModelTexts.isWritten(line.getPolicy()))
                                        .toList(),
                                Fix.of("请写明红线所依据的制度。", "Name the policy behind the red line.", "policy \"…\" | \"…\""))
                        .verdict());
    }
}
