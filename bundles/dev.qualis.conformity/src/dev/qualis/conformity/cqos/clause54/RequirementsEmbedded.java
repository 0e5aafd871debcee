package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import java.util.List;

/**
 * 5.4 a (should): from customer demand to satisfaction, with requirements embedded in the processes. Looks for both ends of
 * the chain, for a path between them, and for a requirement in each process or in its steps.
 */
public final class RequirementsEmbedded implements Rule {

    @Override
    public String clause() {
        return "5.4.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<Process> ends = company.all(Process.class, process -> process.getChain() != ChainEnd.UNSPECIFIED);
        return company.points()
                .kinds(
                        "始于客户要求，终于客户满意",
                        "it begins with demand and ends with satisfaction",
                        List.of(ChainEnd.DEMAND, ChainEnd.SATISFACTION),
                        ends.stream().map(Process::getChain).toList(),
                        ends,
                        Fix.of("请标出首尾过程。", "Mark both ends.", "process … { chain ‹first missing› }"))
                .holds(
                        "从客户需求到客户满意，过程前后相连",
                        "a chain of processes leads from demand to satisfaction",
                        ProcessChain.connects(company.index().processes(), ends),
                        ends,
                        Fix.of("请写明过程的先后。", "Say which process follows which.", "after …"))
                .shares(
                        "每个过程都内嵌质量要求",
                        "each process has a requirement embedded",
                        company.processes().all(),
                        process -> company.processes()
                                .share(process, step -> step.getRequirements().isEmpty() ? 0 : 1),
                        Fix.of("请把要求内嵌于过程。", "Embed a requirement.", "requirement \"…\" | \"…\" from ISO9001 8.4.1"))
                .verdict();
    }
}
