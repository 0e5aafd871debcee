package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.design.facts.RaciMatrix;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import java.util.List;

/** Processes as rows of matrices. */
public class ProcessServices {

    private static RaciMatrix raci(Process process) {
        return ProjectFacts.of(process).raci();
    }

    /** The parts of a process. */
    public List<Process> partsOf(Process process) {
        return raci(process).rowsBelow(process);
    }

    /** The process's title; where it has not exactly one accountable position, this is said. */
    public String raciRowLabel(Process process) {
        ProjectFacts facts = ProjectFacts.of(process);
        String title = facts.title(process);
        int accountable = raci(process).accountable(process);
        if (!isWronglyAccountable(process)) {
            return title;
        }
        return accountable == 0
                ? title + facts.choose("（缺 A）", " (no A)")
                : title + facts.choose("（" + accountable + " 个 A）", " (" + accountable + " A)");
    }

    /** Whether a process that should have exactly one accountable position has none or several (CQOS 5.1.3). */
    public boolean isWronglyAccountable(Process process) {
        return raci(process).isAssignable(process) && raci(process).accountable(process) != 1;
    }

    /** Whether the process has parts and stands above them. */
    public boolean hasParts(Process process) {
        return !partsOf(process).isEmpty();
    }

    /** The lane in which the process is. */
    public ProcessCategory categoryOf(Process process) {
        return process.getCategory();
    }
}
