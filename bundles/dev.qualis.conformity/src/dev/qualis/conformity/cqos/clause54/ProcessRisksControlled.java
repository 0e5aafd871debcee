package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 5.4 b: each process has a risk that is identified, assessed, controlled and measured. */
public final class ProcessRisksControlled implements Rule {

    @Override
    public String clause() {
        return "5.4.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<Risk> risks = company.all(Risk.class, risk -> risk.getProcess() != null && !risk.isOpportunity());
        Set<Process> safe = risks.stream()
                .filter(ProcessRisksControlled::isControlled)
                .map(Risk::getProcess)
                .collect(Collectors.toSet());
        return company.points()
                .each(
                        "每个过程都有经识别、评估、控制和测评的风险",
                        "each process has a risk identified, assessed, controlled and measured",
                        company.all(Process.class),
                        safe::contains,
                        Fix.of(
                                "请补全该过程的风险。",
                                "Complete a risk of the process.",
                                "risk … in … likelihood 2 impact 3 { control \"…\" | \"…\" measurement \"…\" | \"…\""
                                        + " }"))
                .verdict();
    }

    private static boolean isControlled(Risk risk) {
        return isRated(risk.getLikelihood())
                && isRated(risk.getImpact())
                && ModelTexts.isWritten(risk.getControl())
                && (ModelTexts.isWritten(risk.getMeasurement()) || risk.getMetric() != null);
    }

    private static boolean isRated(Integer rating) {
        return rating != null && rating > 0;
    }
}
