package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.HashMap;
import java.util.Map;

/**
 * 5.4 b: each process has a risk that is identified, assessed, controlled and measured. The four stages count each, and the
 * risk of a process that is furthest counts for it; a risk of the whole is one of its steps, and where the whole has none,
 * its steps have theirs.
 */
public final class ProcessRisksControlled implements Rule {

    private static final double STAGES = 4;

    @Override
    public String clause() {
        return "5.4.b";
    }

    @Override
    public Verdict judge(Company company) {
        Map<Process, Double> controlled = new HashMap<>();
        company.all(Risk.class, risk -> risk.getProcess() != null && !risk.isOpportunity())
                .forEach(risk -> controlled.merge(risk.getProcess(), stages(risk), Math::max));
        return company.points()
                .shares(
                        "每个过程都有经识别、评估、控制和测评的风险",
                        "each process has a risk identified, assessed, controlled and measured",
                        company.processes().all(),
                        process -> company.processes().share(process, step -> controlled.getOrDefault(step, 0.0)),
                        Fix.of(
                                "请补全该过程的风险。",
                                "Complete a risk of the process.",
                                "risk … in … likelihood 2 impact 3 { control \"…\" | \"…\" measurement \"…\" | \"…\""
                                        + " }"))
                .verdict();
    }

    /** How many of the four stages a risk that is on record has gone through, 0 to 1. */
    private static double stages(Risk risk) {
        boolean assessed = isRated(risk.getLikelihood()) && isRated(risk.getImpact());
        boolean controlled = ModelTexts.isWritten(risk.getControl());
        boolean measured = ModelTexts.isWritten(risk.getMeasurement()) || risk.getMetric() != null;
        return (1 + (assessed ? 1 : 0) + (controlled ? 1 : 0) + (measured ? 1 : 0)) / STAGES;
    }

    private static boolean isRated(Integer rating) {
        return rating != null && rating > 0;
    }
}
